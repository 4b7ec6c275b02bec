package org.carillon.domain.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.Lines;
import org.carillon.domain.line.Network;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.strategy.AllStrategies;

/** A configuration that is checked, written short; on a Monday at noon, without a trunk. */
final class Checked {

  private final List<CallGroup> groups = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final Map<MemberId, Phone> phones = new HashMap<>();
  private final Map<MemberId, BusinessHours> schedules = new HashMap<>();
  private boolean trunk;

  static Checked with(Object... places) {
    Checked checked = new Checked();
    for (Object place : places) {
      if (place instanceof CallGroup group) {
        checked.groups.add(group);
      } else {
        checked.lines.add((Line) place);
      }
    }
    return checked;
  }

  Checked phone(String member, Phone phone) {
    phones.put(new MemberId(member), phone);
    return this;
  }

  Checked schedule(String member, BusinessHours hours) {
    schedules.put(new MemberId(member), hours);
    return this;
  }

  Checked trunk() {
    trunk = true;
    return this;
  }

  ConfigCheck check() {
    return new ConfigCheck(
        new Configuration(
            Network.of(groups.stream(), lines.stream()),
            Checked::strategy,
            member -> phones.getOrDefault(member, Phone.NO_EXTENSION),
            schedules,
            trunk,
            Lines.NOON));
  }

  /** What is said of the group that was named first. */
  List<Finding> ofGroup() {
    return check().findings(groups.get(0));
  }

  /** What is said of the line that was named first. */
  List<Finding> ofLine() {
    return check().findings(lines.get(0));
  }

  static Finding finding(Concern concern, Object... values) {
    return new Finding(concern, List.of(values));
  }

  static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  /** Members m1, m2 and so on, who all have phones. */
  static Member[] members(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> Member.at("m" + i, "sip:m" + i + "@192.0.2.1"))
        .toArray(Member[]::new);
  }

  /** A group 600 whose calls end in a mailbox. */
  static CallGroup group(String strategy, int ringSeconds, Member... members) {
    return group("600", strategy, ringSeconds, members);
  }

  /** A group whose calls end in a mailbox. */
  static CallGroup group(String number, String strategy, int ringSeconds, Member... members) {
    return new CallGroup(
            number,
            "Group " + number,
            strategy,
            seconds(ringSeconds),
            CallGroup.LONGEST_MAX_TIME,
            Arrays.asList(members),
            true)
        .with(Overflow.always(Lines.MAILBOX));
  }

  /** The group with a limit to the time in it. */
  static CallGroup limited(CallGroup group, int maxSeconds) {
    return new CallGroup(
        group.number(),
        group.name(),
        group.strategy(),
        group.ringTime(),
        seconds(maxSeconds),
        group.members(),
        group.enabled(),
        group.options(),
        group.overflow());
  }

  /** The group, switched off. */
  static CallGroup off(CallGroup group) {
    return new CallGroup(
        group.number(),
        group.name(),
        group.strategy(),
        group.ringTime(),
        group.maxTime(),
        group.members(),
        false,
        group.options(),
        group.overflow());
  }

  private static Optional<RingStrategy> strategy(String key) {
    return AllStrategies.list().stream().filter(strategy -> strategy.key().equals(key)).findFirst();
  }
}
