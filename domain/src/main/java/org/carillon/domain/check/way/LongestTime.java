package org.carillon.domain.check.way;

import java.time.Duration;

/**
 * How long a caller waits at most.
 *
 * @param ringing while phones ring
 * @param queueing in queues, while everybody is busy
 */
public record LongestTime(Duration ringing, Duration queueing) {

  /** No time at all. */
  public static final LongestTime NONE = new LongestTime(Duration.ZERO, Duration.ZERO);

  /** Both together. */
  public Duration total() {
    return ringing.plus(queueing);
  }

  LongestTime plus(LongestTime other) {
    return new LongestTime(ringing.plus(other.ringing), queueing.plus(other.queueing));
  }

  LongestTime ringingAtMost(Duration most) {
    return ringing.compareTo(most) <= 0 ? this : new LongestTime(most, queueing);
  }
}
