package org.carillon.domain.line;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;

/**
 * A group or line that sends calls somewhere.
 *
 * @param from the group or line, as messages name it
 * @param to where its calls go
 * @param isOverflow whether they rang somebody before
 */
record Sending(Phrase from, Destination to, boolean isOverflow) {

  /** Everywhere that the line sends calls. */
  static Stream<Sending> of(Line line) {
    Stream<Destination> steps =
        line.steps().stream().map(step -> new Destination.ToGroup(step.group()));
    Stream<Destination> rules =
        line.callerRules().stream()
            .map(CallerRule::treatment)
            .filter(Treatment.Route.class::isInstance)
            .map(route -> ((Treatment.Route) route).to());
    Stream<Destination> first = Stream.of(steps, rules, line.closed().stream()).flatMap(to -> to);
    Phrase from = Phrase.of(PlaceWords.LINE, line.number());
    return Stream.concat(
        first.map(to -> new Sending(from, to, false)),
        line.finalDestination().stream().map(to -> new Sending(from, to, !line.steps().isEmpty())));
  }

  /** Everywhere that the group sends calls. */
  static Stream<Sending> of(CallGroup group) {
    Phrase from = Phrase.of(PlaceWords.GROUP, group.number());
    return Stream.concat(
            group.overflow().byReason().values().stream(), group.overflow().otherwise().stream())
        .map(to -> new Sending(from, to, true));
  }

  /** Everywhere that calls are sent by groups and lines, in the order of their names. */
  static Stream<Sending> in(Network network) {
    return Stream.concat(
            network.groups().values().stream().flatMap(Sending::of),
            network.lines().values().stream().flatMap(Sending::of))
        .sorted(Comparator.comparing(sending -> sending.from().toString()));
  }

  /** The line that the calls go to. */
  Optional<String> line() {
    return to instanceof Destination.ToLine line ? Optional.of(line.number()) : Optional.empty();
  }

  /** The number or address outside that the calls go to. */
  Optional<String> outside() {
    if (to instanceof Destination.External outside) {
      return Optional.of(outside.target());
    }
    return to instanceof Destination.Voicemail mailbox
        ? Optional.of(mailbox.uri())
        : Optional.empty();
  }
}
