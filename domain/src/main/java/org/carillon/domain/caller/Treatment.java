package org.carillon.domain.caller;

import java.util.Objects;
import org.carillon.domain.group.Destination;

/** What happens to a call because of who calls. */
public sealed interface Treatment {

  /** The call is refused with 603 and counts as blocked (features 6.2). */
  record Block() implements Treatment {}

  /** The call takes its usual way, before others that wait (F28). */
  record Urgent() implements Treatment {}

  /**
   * The call goes there, whatever the hours.
   *
   * @param to where
   */
  record Route(Destination to) implements Treatment {

    /** Rejects a missing destination. */
    public Route {
      Objects.requireNonNull(to, "to");
    }
  }
}
