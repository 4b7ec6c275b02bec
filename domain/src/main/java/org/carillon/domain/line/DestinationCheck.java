package org.carillon.domain.line;

import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;

/** Finds destinations that do not exist, or that would hide missed calls. */
public final class DestinationCheck {

  private final Network network;

  /** Checks against these groups and lines. */
  public DestinationCheck(Network network) {
    this.network = network;
  }

  /** What is wrong with the places that the line sends calls to; names the value and the remedy. */
  public Optional<String> faultOf(Line line) {
    return destinations(line)
        .flatMap(to -> unknown("line " + line.number(), to).stream())
        .findFirst();
  }

  /**
   * What is wrong with the overflow of the group. A dead end is refused there: it would hide calls
   * that were really missed (features 6.2).
   */
  public Optional<String> faultOf(CallGroup group) {
    String owner = "group " + group.number();
    return destinations(group)
        .flatMap(to -> unknown(owner, to).or(() -> deadEnd(owner, to)).stream())
        .findFirst();
  }

  /** A group or line that sends calls to this place, if there is one. */
  public Optional<String> senderTo(Destination place) {
    Stream<String> groups =
        network.groups().values().stream()
            .filter(group -> destinations(group).anyMatch(place::equals))
            .map(group -> "group " + group.number());
    Stream<String> lines =
        network.lines().values().stream()
            .filter(line -> destinations(line).anyMatch(place::equals))
            .map(line -> "line " + line.number());
    return Stream.concat(groups, lines).sorted().findFirst();
  }

  /** Every place that the line sends calls to by itself. */
  public static Stream<Destination> destinations(Line line) {
    Stream<Destination> steps =
        line.steps().stream().map(step -> new Destination.ToGroup(step.group()));
    Stream<Destination> rules =
        line.callerRules().stream()
            .map(CallerRule::treatment)
            .filter(Treatment.Route.class::isInstance)
            .map(route -> ((Treatment.Route) route).to());
    Stream<Destination> ends =
        Stream.of(line.closed(), line.finalDestination()).flatMap(Optional::stream);
    return Stream.of(steps, rules, ends).flatMap(all -> all);
  }

  /** Every place that the group sends calls to by itself. */
  public static Stream<Destination> destinations(CallGroup group) {
    return Stream.concat(
        group.overflow().byReason().values().stream(), group.overflow().otherwise().stream());
  }

  private Optional<String> unknown(String owner, Destination to) {
    if (to instanceof Destination.ToGroup group && network.group(group.number()).isEmpty()) {
      return Optional.of(owner + " sends calls to group " + group.number() + missing("group"));
    }
    if (to instanceof Destination.ToLine line && network.line(line.number()).isEmpty()) {
      return Optional.of(owner + " sends calls to line " + line.number() + missing("line"));
    }
    return Optional.empty();
  }

  private static String missing(String what) {
    return ", which does not exist: create that " + what + " first, or choose another";
  }

  private Optional<String> deadEnd(String owner, Destination to) {
    return Optional.of(to)
        .filter(Destination.ToLine.class::isInstance)
        .flatMap(line -> network.line(((Destination.ToLine) line).number()))
        .filter(line -> line.kind() == Line.Kind.DEAD_END)
        .map(
            line ->
                owner
                    + " overflows to line "
                    + line.number()
                    + ", a dead end, whose calls no report counts as missed: choose another");
  }
}
