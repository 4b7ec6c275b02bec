package org.carillon.domain.group;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.fault.InvalidValue;

/**
 * What a member is in one group, beside its position there (features 5.1).
 *
 * @param tier members of a higher tier are offered a call only when the lower tiers are exhausted;
 *     1 is the first
 * @param weight share of the calls under the weighted strategy, 0 to 100; 0 is offered a call only
 *     when the others are exhausted
 * @param skills level of each skill, 1 to 10
 * @param delay how long after the others the phone begins to ring in a stage
 * @param ringTime how long this member rings where he rings alone, when it differs from the group's
 */
public record Place(
    int tier,
    int weight,
    Map<String, Integer> skills,
    Duration delay,
    Optional<Duration> ringTime) {

  /** A member like all others. */
  public static final Place USUAL = new Place(1, 1, Map.of(), Duration.ZERO, Optional.empty());

  /** Highest tier, and highest level of a skill. */
  public static final int HIGHEST = 10;

  /** Highest weight. */
  public static final int HEAVIEST = 100;

  /** Rejects values out of range; the message names the value and the remedy. */
  public Place {
    skills = Map.copyOf(skills);
    long longest = CallGroup.MAX_RING_TIME.toSeconds();
    within(GroupFault.TIER, tier, 1, HIGHEST);
    within(GroupFault.WEIGHT, weight, 0, HEAVIEST);
    skills.forEach((skill, level) -> within(GroupFault.SKILL_LEVEL, level, 1, HIGHEST, skill));
    within(GroupFault.DELAY, delay.toSeconds(), 0, longest);
    ringTime.ifPresent(time -> within(GroupFault.MEMBER_RING_TIME, time.toSeconds(), 1, longest));
  }

  private static void within(GroupFault fault, long value, long least, long most) {
    within(fault, value, least, most, "");
  }

  private static void within(GroupFault fault, long value, long least, long most, String skill) {
    if (value < least || value > most) {
      throw new InvalidValue(fault, value, least, most, skill);
    }
  }
}
