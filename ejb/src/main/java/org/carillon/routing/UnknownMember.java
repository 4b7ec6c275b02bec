package org.carillon.routing;

import jakarta.ejb.ApplicationException;
import org.carillon.domain.group.MemberId;

/** No group has a member of that name. */
@ApplicationException(rollback = true)
public class UnknownMember extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownMember(MemberId member) {
    super("no group has a member '" + member + "': add it to a group first");
  }
}
