package org.carillon.domain.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;

/** Finds out from where calls come to a place, so that it is not taken away under them. */
public final class References {

  /** How many are named one by one. */
  static final int MOST_NAMED = 5;

  private final Network network;

  /** Looks at these groups and lines. */
  public References(Network network) {
    this.network = network;
  }

  /**
   * From where calls come to this place, at most {@link #MOST_NAMED} by name; empty for nowhere.
   */
  public Optional<Phrase> to(Destination place) {
    List<Phrase> all =
        Stream.concat(
                network.groups().values().stream()
                    .sorted(Comparator.comparing(CallGroup::number))
                    .flatMap(group -> from(group, place)),
                network.lines().values().stream()
                    .sorted(Comparator.comparing(Line::number))
                    .flatMap(line -> from(line, place).stream()))
            .toList();
    Optional<Phrase> named =
        all.stream().limit(MOST_NAMED).reduce((some, one) -> Phrase.of(PlaceWords.AND, some, one));
    int more = all.size() - MOST_NAMED;
    return more > 0 ? named.map(some -> Phrase.of(PlaceWords.MORE, some, more)) : named;
  }

  private static Stream<Phrase> from(CallGroup group, Destination place) {
    Stream<Destination> overflow =
        Stream.concat(
            group.overflow().byReason().values().stream(), group.overflow().otherwise().stream());
    return overflow.anyMatch(place::equals)
        ? Stream.of(Phrase.of(PlaceWords.OVERFLOW, group.number()))
        : Stream.empty();
  }

  private static List<Phrase> from(Line line, Destination place) {
    List<Phrase> found = new ArrayList<>();
    for (int i = 0; i < line.steps().size(); i++) {
      if (place.equals(new Destination.ToGroup(line.steps().get(i).group()))) {
        found.add(Phrase.of(PlaceWords.STEP, i + 1, line.number()));
      }
    }
    if (line.callerRules().stream()
        .map(CallerRule::treatment)
        .anyMatch(new Treatment.Route(place)::equals)) {
      found.add(Phrase.of(PlaceWords.RULE, line.number()));
    }
    line.closed()
        .filter(place::equals)
        .ifPresent(to -> found.add(Phrase.of(PlaceWords.WHEN_CLOSED, line.number())));
    line.finalDestination()
        .filter(place::equals)
        .ifPresent(to -> found.add(Phrase.of(PlaceWords.LAST, line.number())));
    return found;
  }
}
