package org.carillon.domain.line;

import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.fault.Phrase;
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
  public Optional<Phrase> faultOf(Line line) {
    return destinations(line)
        .flatMap(to -> unknown(Phrase.of(PlaceWords.LINE, line.number()), to).stream())
        .findFirst();
  }

  /**
   * What is wrong with the overflow of the group. A dead end is refused there: it would hide calls
   * that were really missed (features 6.2).
   */
  public Optional<Phrase> faultOf(CallGroup group) {
    Phrase owner = Phrase.of(PlaceWords.GROUP, group.number());
    return destinations(group)
        .flatMap(to -> unknown(owner, to).or(() -> deadEnd(owner, to)).stream())
        .findFirst();
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

  private Optional<Phrase> unknown(Phrase owner, Destination to) {
    if (to instanceof Destination.ToGroup group && network.group(group.number()).isEmpty()) {
      return Optional.of(Phrase.of(LineFault.UNKNOWN_GROUP, owner, group.number()));
    }
    if (to instanceof Destination.ToLine line && network.line(line.number()).isEmpty()) {
      return Optional.of(Phrase.of(LineFault.UNKNOWN_LINE, owner, line.number()));
    }
    return Optional.empty();
  }

  private Optional<Phrase> deadEnd(Phrase owner, Destination to) {
    return Optional.of(to)
        .filter(Destination.ToLine.class::isInstance)
        .flatMap(line -> network.line(((Destination.ToLine) line).number()))
        .filter(line -> line.kind() == Line.Kind.DEAD_END)
        .map(line -> Phrase.of(LineFault.DEAD_END, owner, line.number()));
  }
}
