package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a call left a group that could not take it.
 *
 * @param reason why
 * @param at when
 * @param towards what kind of place it was sent to
 * @param to number or address of that place; empty for nowhere
 */
record Departure(Exhaustion reason, Instant at, Towards towards, String to)
    implements Serializable {

  /** A kind of place that calls go to. */
  enum Towards {
    /** Not known yet, or the caller was refused. */
    NOWHERE,
    /** Another group. */
    GROUP,
    /** A number outside. */
    OUTSIDE,
    /** A mailbox. */
    VOICEMAIL
  }

  static Departure begun(Exhaustion reason, Instant at) {
    return new Departure(reason, at, Towards.NOWHERE, "");
  }

  Departure to(Towards kind, String place) {
    return new Departure(reason, at, kind, place);
  }

  boolean isOutside() {
    return towards == Towards.OUTSIDE || towards == Towards.VOICEMAIL;
  }
}
