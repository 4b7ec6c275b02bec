package org.carillon.routing;

import jakarta.ejb.ApplicationException;
import java.util.Set;
import org.carillon.domain.fault.InvalidValue;

/** A group names a strategy that does not exist; the message names the ones that do. */
@ApplicationException(rollback = true)
public class UnknownStrategy extends InvalidValue {

  private static final long serialVersionUID = 1L;

  UnknownStrategy(String key, Set<String> known) {
    super(StrategyFault.UNKNOWN, key, String.join(", ", known));
  }

  UnknownStrategy(String key, String group, Set<String> known) {
    super(StrategyFault.UNKNOWN_IN_GROUP, key, group, String.join(", ", known));
  }
}
