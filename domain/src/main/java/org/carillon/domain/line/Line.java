package org.carillon.domain.line;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.group.Destination;
import org.carillon.domain.hours.BusinessHours;

/**
 * A number that callers dial, and what happens to their calls (features 5.1, A14, A15).
 *
 * @param number in E.164 with "+", or a short number of 1 to 8 digits
 * @param name what people call the line
 * @param kind what the line is for
 * @param enabled false leaves out the steps: calls go to the final destination at once (S1)
 * @param hours when the steps are taken
 * @param callerRules what happens to the calls of some callers, whatever the hours; the first that
 *     fits counts
 * @param steps the groups that are rung one after the other, at most {@link #MOST_STEPS}
 * @param closed where calls go outside the hours; empty for the final destination
 * @param finalDestination where calls go that nobody took (S15, K34)
 */
public record Line(
    String number,
    String name,
    Kind kind,
    boolean enabled,
    BusinessHours hours,
    List<CallerRule> callerRules,
    List<LineStep> steps,
    Optional<Destination> closed,
    Optional<Destination> finalDestination) {

  /** Most steps of a line (S12). */
  public static final int MOST_STEPS = 5;

  private static final String NUMBER = "\\+[1-9][0-9]{4,14}|[0-9]{1,8}";

  /** What a line is for. */
  public enum Kind {
    /** Its calls are distributed over groups. */
    GROUP_ROUTED,
    /** It is one person's direct line (A16): one step, a group of that one member. */
    PERSONAL,
    /** Everybody ignores its calls, and no report counts them as missed (W11). */
    DEAD_END
  }

  /** Rejects what no call could be routed by; the message names the value and the remedy. */
  public Line {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(hours, "hours");
    Objects.requireNonNull(closed, "closed");
    Objects.requireNonNull(finalDestination, "finalDestination");
    callerRules = List.copyOf(callerRules);
    steps = List.copyOf(steps);
    require(number.matches(NUMBER), LineFault.NUMBER, number);
    require(!name.isBlank(), LineFault.NAME_MISSING, number);
    requireSteps(number, kind, steps.size());
    require(kind != Kind.GROUP_ROUTED || finalDestination.isPresent(), LineFault.VOID, number);
  }

  private static void requireSteps(String number, Kind kind, int count) {
    require(count <= MOST_STEPS, LineFault.STEPS, number, count, MOST_STEPS);
    require(kind != Kind.PERSONAL || count == 1, LineFault.PERSONAL_STEPS, number, count);
    require(kind != Kind.DEAD_END || count == 0, LineFault.DEAD_END_STEPS, number, count);
  }

  private static void require(boolean good, LineFault fault, Object... values) {
    if (!good) {
      throw new InvalidValue(fault, values);
    }
  }

  /** The way of a call during the hours: step by step, then the final destination. */
  List<Stop> stopsWhenOpen() {
    Stream<Stop> groups = enabled ? steps.stream().map(Stop::of) : Stream.empty();
    return Stream.concat(groups, lastStop()).toList();
  }

  /** The way of a call outside the hours. */
  List<Stop> stopsWhenClosed() {
    return Stream.concat(closed.stream().map(Stop::of), lastStop()).toList();
  }

  /** The way of a call that a rule sends somewhere. */
  List<Stop> stopsBy(Destination rule) {
    return Stream.concat(Stream.of(Stop.of(rule)), lastStop()).toList();
  }

  private Stream<Stop> lastStop() {
    return finalDestination.stream().map(Stop::of);
  }
}
