package org.carillon.routing;

import jakarta.ejb.ApplicationException;
import java.util.Set;

/** A group names a strategy that does not exist; the message names the ones that do. */
@ApplicationException(rollback = true)
public class UnknownStrategy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownStrategy(String key, Set<String> known) {
    super("unknown strategy '" + key + "': choose one of " + String.join(", ", known));
  }

  UnknownStrategy(String key, String group, Set<String> known) {
    super(
        "unknown strategy '"
            + key
            + "' in group "
            + group
            + ": choose one of "
            + String.join(", ", known));
  }
}
