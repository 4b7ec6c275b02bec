package org.carillon.domain.group;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.fault.InvalidValue;

/**
 * A number, the members behind it and the rule by which calls are distributed over them (K3).
 *
 * @param number what callers dial, the user part of the group's SIP address
 * @param name what people call the group
 * @param strategy key of the {@link org.carillon.domain.plan.RingStrategy} that distributes calls
 * @param ringTime how long one stage rings, 1 to 60 seconds (S11)
 * @param maxTime how long a caller may wait in this group altogether, up to {@link
 *     #LONGEST_MAX_TIME}
 * @param members in their configured order, no one twice
 * @param enabled false refuses calls to the number
 * @param options how the group behaves beyond that
 * @param overflow where calls go that nobody took
 */
public record CallGroup(
    String number,
    String name,
    String strategy,
    Duration ringTime,
    Duration maxTime,
    List<Member> members,
    boolean enabled,
    GroupOptions options,
    Overflow overflow) {

  /** Shortest ring time. */
  public static final Duration MIN_RING_TIME = Duration.ofSeconds(1);

  /** Longest ring time of one stage (S11). */
  public static final Duration MAX_RING_TIME = Duration.ofSeconds(60);

  /** Ring time where the administrator chose none (features D4). */
  public static final Duration DEFAULT_RING_TIME = Duration.ofSeconds(20);

  /** Shortest time a caller may wait: with less, nobody could be offered the call (5.2.8). */
  public static final Duration SHORTEST_MAX_TIME = Duration.ofSeconds(2);

  /**
   * Longest time a caller may wait in a group, and the value for a group without a limit of its
   * own.
   */
  public static final Duration LONGEST_MAX_TIME = Duration.ofHours(1);

  /** Rejects what no call could be routed by; the message names the value and the remedy. */
  public CallGroup {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(overflow, "overflow");
    members = List.copyOf(members);
    if (number == null || number.isBlank()) {
      throw new InvalidValue(GroupFault.NUMBER_MISSING);
    }
    if (name.isBlank()) {
      throw new InvalidValue(GroupFault.NAME_MISSING, number);
    }
    if (ringTime.compareTo(MIN_RING_TIME) < 0 || ringTime.compareTo(MAX_RING_TIME) > 0) {
      throw new InvalidValue(
          GroupFault.RING_TIME,
          ringTime.toSeconds(),
          number,
          MIN_RING_TIME.toSeconds(),
          MAX_RING_TIME.toSeconds());
    }
    requireMaxTime(number, maxTime, ringTime);
    requireNobodyTwice(number, members);
  }

  /** A group with the usual behaviour, whose calls nobody took are the line's business. */
  public CallGroup(
      String number,
      String name,
      String strategy,
      Duration ringTime,
      Duration maxTime,
      List<Member> members,
      boolean enabled) {
    this(
        number,
        name,
        strategy,
        ringTime,
        maxTime,
        members,
        enabled,
        GroupOptions.USUAL,
        Overflow.NONE);
  }

  /** The same group with other behaviour. */
  public CallGroup with(GroupOptions other) {
    return new CallGroup(
        number, name, strategy, ringTime, maxTime, members, enabled, other, overflow);
  }

  /** The same group with another overflow. */
  public CallGroup with(Overflow other) {
    return new CallGroup(
        number, name, strategy, ringTime, maxTime, members, enabled, options, other);
  }

  /** The same group with other members. */
  public CallGroup withMembers(List<Member> others) {
    return new CallGroup(
        number, name, strategy, ringTime, maxTime, others, enabled, options, overflow);
  }

  /** The same group with another ring time, for which callers wait as long as it takes. */
  public CallGroup ringingFor(Duration other) {
    Duration longer = maxTime.compareTo(other) < 0 ? other : maxTime;
    return new CallGroup(
        number, name, strategy, other, longer, members, enabled, options, overflow);
  }

  /** The member of that name, if it belongs to the group. */
  public Optional<Member> member(MemberId id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  private static void requireMaxTime(String number, Duration maxTime, Duration ringTime) {
    Duration shortest = ringTime.compareTo(SHORTEST_MAX_TIME) > 0 ? ringTime : SHORTEST_MAX_TIME;
    if (maxTime.compareTo(shortest) < 0 || maxTime.compareTo(LONGEST_MAX_TIME) > 0) {
      throw new InvalidValue(
          GroupFault.MAX_TIME,
          maxTime.toSeconds(),
          number,
          shortest.toSeconds(),
          LONGEST_MAX_TIME.toSeconds());
    }
  }

  private static void requireNobodyTwice(String number, List<Member> members) {
    Set<MemberId> seen = new HashSet<>();
    for (Member member : members) {
      if (!seen.add(member.id())) {
        throw new InvalidValue(GroupFault.MEMBER_TWICE, member.id(), number);
      }
    }
  }

  /** Whether it has no members of its own and stands for a line that sends its calls on at once. */
  public boolean standsForLine() {
    return strategy.isEmpty() && !enabled;
  }
}
