package org.carillon.domain.line;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.group.CallGroup;

/**
 * One step of a line: a group with its own rule, rung for a time of its own if need be (S2, S17).
 *
 * @param group the group's number
 * @param ringTime how long a stage rings in this step, 1 to 60 seconds (S11); empty for the group's
 *     own ring time
 */
public record LineStep(String group, Optional<Duration> ringTime) {

  /** Rejects a ring time out of range; the message names the value and the remedy. */
  public LineStep {
    Objects.requireNonNull(group, "group");
    ringTime.ifPresent(time -> requireRingTime(group, time));
  }

  /** The group with its own ring time. */
  public static LineStep of(String group) {
    return new LineStep(group, Optional.empty());
  }

  /** The group, each stage ringing so long. */
  public static LineStep of(String group, Duration ringTime) {
    return new LineStep(group, Optional.of(ringTime));
  }

  private static void requireRingTime(String group, Duration time) {
    if (time.compareTo(CallGroup.MIN_RING_TIME) < 0
        || time.compareTo(CallGroup.MAX_RING_TIME) > 0) {
      throw new InvalidValue(
          LineFault.RING_TIME,
          time.toSeconds(),
          group,
          CallGroup.MIN_RING_TIME.toSeconds(),
          CallGroup.MAX_RING_TIME.toSeconds());
    }
  }
}
