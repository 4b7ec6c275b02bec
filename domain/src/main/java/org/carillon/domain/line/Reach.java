package org.carillon.domain.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Overflow;

/** Where calls can go from a place, whatever the hour, the caller and the reason. */
final class Reach {

  private final Network network;
  private final Map<Phrase, Set<Phrase>> known = new HashMap<>();

  Reach(Network network) {
    this.network = network;
  }

  /**
   * The ways on from this place, each once.
   *
   * @param ahead where calls go afterwards; entering a line drops it
   */
  Stream<List<Destination>> waysOn(Destination place, List<Destination> ahead) {
    if (place instanceof Destination.ToLine line) {
      return network.line(line.number()).stream().flatMap(Reach::waysOf).distinct();
    }
    return network
        .group(((Destination.ToGroup) place).number())
        .map(CallGroup::overflow)
        .map(overflow -> waysOf(overflow, ahead))
        .orElse(Stream.of(ahead));
  }

  /** Names of all places inside that a call may come to which goes this way. */
  Set<Phrase> from(List<Destination> way) {
    return way.stream().flatMap(place -> from(place).stream()).collect(Collectors.toSet());
  }

  private Set<Phrase> from(Destination place) {
    if (!isInside(place)) {
      return Set.of();
    }
    Set<Phrase> found = known.get(name(place));
    if (found == null) {
      found = new HashSet<>();
      collect(place, found);
      known.put(name(place), found);
    }
    return found;
  }

  private void collect(Destination place, Set<Phrase> found) {
    if (isInside(place) && found.add(name(place))) {
      waysOn(place, List.of()).flatMap(List::stream).forEach(next -> collect(next, found));
    }
  }

  private static Stream<List<Destination>> waysOf(Line line) {
    Stream<Destination> rules =
        line.callerRules().stream()
            .map(CallerRule::treatment)
            .filter(Treatment.Route.class::isInstance)
            .map(route -> ((Treatment.Route) route).to());
    return Stream.concat(
            Stream.of(line.stopsWhenOpen(), line.stopsWhenClosed()), rules.map(line::stopsBy))
        .map(stops -> stops.stream().map(Stop::to).toList());
  }

  private static Stream<List<Destination>> waysOf(Overflow overflow, List<Destination> ahead) {
    Set<List<Destination>> ways = new LinkedHashSet<>();
    for (Overflow.Reason reason : Overflow.Reason.values()) {
      ways.add(overflow.to(reason).map(to -> Search.joined(List.of(to), ahead)).orElse(ahead));
    }
    return ways.stream();
  }

  static boolean isInside(Destination place) {
    return place instanceof Destination.ToGroup || place instanceof Destination.ToLine;
  }

  static Phrase name(Destination place) {
    return place instanceof Destination.ToLine line
        ? Phrase.of(PlaceWords.LINE, line.number())
        : Phrase.of(PlaceWords.GROUP, ((Destination.ToGroup) place).number());
  }
}
