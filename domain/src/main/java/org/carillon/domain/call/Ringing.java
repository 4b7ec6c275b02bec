package org.carillon.domain.call;

import java.io.Serializable;

/**
 * Which phones ring.
 *
 * @param stage number of the stage that rings, 0 before the first; counts on through all groups,
 *     and each time in a queue counts as one
 * @param callerHears whether the caller was told that a phone rings
 */
record Ringing(int stage, boolean callerHears) implements Serializable {

  static final Ringing NOT_YET = new Ringing(0, false);

  Ringing next() {
    return new Ringing(stage + 1, callerHears);
  }

  /** The caller waits in silence; late timers of what rang before are of no use. */
  Ringing silent() {
    return new Ringing(stage + 1, false);
  }

  Ringing heard() {
    return new Ringing(stage, true);
  }
}
