package org.carillon.domain.line;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.hours.Opening;

/** Lines and groups for tests, open in Paris from nine to six. */
public final class Lines {

  /** The mailbox. */
  public static final Destination MAILBOX = new Destination.Voicemail("sip:box@192.0.2.9");

  /** Office hours. */
  public static final BusinessHours OFFICE =
      BusinessHours.weekdays(
          ZoneId.of("Europe/Paris"),
          new Opening(LocalTime.parse("09:00"), LocalTime.parse("18:00")));

  /** A Monday at noon in Paris: the office is open. */
  public static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

  /** The same day at 20:00: the office is closed. */
  public static final Instant EVENING = Instant.parse("2026-11-23T19:00:00Z");

  private Lines() {}

  /** A line with these groups as steps, and the mailbox at the end. */
  public static Line line(String number, String... groups) {
    return line(number, Stream.of(groups).map(LineStep::of).toList(), Optional.empty(), MAILBOX);
  }

  /** A line in office hours. */
  public static Line line(
      String number, List<LineStep> steps, Optional<Destination> closed, Destination last) {
    return new Line(
        number,
        "Line " + number,
        Line.Kind.GROUP_ROUTED,
        true,
        OFFICE,
        List.of(),
        steps,
        closed,
        Optional.of(last));
  }

  /** The line with rules by caller. */
  public static Line with(Line line, CallerRule... rules) {
    return new Line(
        line.number(),
        line.name(),
        line.kind(),
        line.enabled(),
        line.hours(),
        List.of(rules),
        line.steps(),
        line.closed(),
        line.finalDestination());
  }

  /** The line with its distribution switched off. */
  public static Line off(Line line) {
    return new Line(
        line.number(),
        line.name(),
        line.kind(),
        false,
        line.hours(),
        line.callerRules(),
        line.steps(),
        line.closed(),
        line.finalDestination());
  }

  /** A line whose calls everybody ignores. */
  public static Line deadEnd(String number) {
    return new Line(
        number,
        "Nobody",
        Line.Kind.DEAD_END,
        true,
        OFFICE,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** One person's line: a step, and nothing after it. */
  public static Line personal(String number, String group) {
    return new Line(
        number,
        "Somebody",
        Line.Kind.PERSONAL,
        true,
        OFFICE,
        List.of(),
        List.of(LineStep.of(group)),
        Optional.empty(),
        Optional.empty());
  }

  /** A group that leaves overflow to the line. */
  public static CallGroup group(String number, Member... members) {
    return new CallGroup(
        number,
        "Group " + number,
        "ring-all",
        Duration.ofSeconds(20),
        CallGroup.LONGEST_MAX_TIME,
        List.of(members),
        true);
  }

  /** A group whose calls nobody took go there. */
  public static CallGroup group(String number, Destination overflow) {
    return group(number).with(Overflow.always(overflow));
  }

  /** A group. */
  public static Destination toGroup(String number) {
    return new Destination.ToGroup(number);
  }

  /** A line. */
  public static Destination toLine(String number) {
    return new Destination.ToLine(number);
  }
}
