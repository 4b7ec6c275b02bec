package org.carillon.domain.check.way;

import java.time.Duration;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Overflow;

/**
 * A place on the way of a call that rings, or lets the caller wait, and did not take the call.
 *
 * @param place a group or a number outside
 * @param reason why the call goes on
 * @param time how long that takes at most
 */
public record Halt(Destination place, Overflow.Reason reason, LongestTime time) {

  /** A number outside rings as long as any phone may. */
  static Halt outside(Destination place) {
    return new Halt(
        place, Overflow.Reason.NO_ANSWER, new LongestTime(CallGroup.MAX_RING_TIME, Duration.ZERO));
  }

  static Halt in(CallGroup group, Course course, Overflow.Reason reason) {
    return new Halt(new Destination.ToGroup(group.number()), reason, time(group, course, reason));
  }

  /** Who could not be reached, or is closed, costs no time; nor who is busy, but for a queue. */
  private static LongestTime time(CallGroup group, Course course, Overflow.Reason reason) {
    boolean queue = group.options().queue().on();
    boolean rings = reason == Overflow.Reason.NO_ANSWER || reason == Overflow.Reason.BUSY && queue;
    if (!rings) {
      return LongestTime.NONE;
    }
    Duration ringing = course.lasting();
    Duration wait = queue ? group.options().queue().longestWait() : Duration.ZERO;
    Duration left = group.maxTime().minus(ringing);
    return new LongestTime(ringing, wait.compareTo(left) < 0 ? wait : left);
  }

  /** Whether the caller's time in a queue was over. */
  boolean isQueueTimeout() {
    return reason == Overflow.Reason.BUSY && !time.queueing().isZero();
  }

  boolean isOutside() {
    return place instanceof Destination.External;
  }
}
