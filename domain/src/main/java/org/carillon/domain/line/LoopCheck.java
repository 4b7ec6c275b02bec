package org.carillon.domain.line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Overflow;

/**
 * Follows every way that a call can take through groups and lines, whatever the hour, the caller
 * and the reason for leaving a group, and finds those that come back to themselves or visit more
 * than {@link LinePath#MOST_GROUPS} groups (features D8).
 */
public final class LoopCheck {

  private final Network network;

  /** Checks these groups and lines. */
  public LoopCheck(Network network) {
    this.network = network;
  }

  /**
   * What is wrong with a way through this place; the message names the whole way.
   *
   * @param place a group or a line
   */
  public Optional<Phrase> faultThrough(Destination place) {
    Phrase name = name(place);
    return Stream.concat(
            network.lines().keySet().stream().sorted().map(Destination.ToLine::new),
            network.groups().keySet().stream().sorted().map(Destination.ToGroup::new))
        .flatMap(start -> faults(List.of(), List.of(start)))
        .filter(chain -> chain.contains(name))
        .findFirst()
        .map(LoopCheck::message);
  }

  /**
   * The faulty chains among all ways on from here.
   *
   * @param chain names of the places passed so far
   * @param ahead where calls go next, and after that
   */
  private Stream<List<Phrase>> faults(List<Phrase> chain, List<Destination> ahead) {
    if (ahead.isEmpty() || !isInside(ahead.get(0))) {
      return Stream.empty();
    }
    Destination next = ahead.get(0);
    List<Phrase> longer = joined(chain, List.of(name(next)));
    if (chain.contains(name(next)) || groups(longer) > LinePath.MOST_GROUPS) {
      return Stream.of(longer);
    }
    return waysOn(next, ahead.subList(1, ahead.size())).flatMap(way -> faults(longer, way));
  }

  private Stream<List<Destination>> waysOn(Destination place, List<Destination> ahead) {
    if (place instanceof Destination.ToLine line) {
      return network.line(line.number()).stream().flatMap(LoopCheck::waysOf);
    }
    return network
        .group(((Destination.ToGroup) place).number())
        .map(CallGroup::overflow)
        .map(overflow -> waysOf(overflow, ahead))
        .orElse(Stream.of(ahead));
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
      ways.add(overflow.to(reason).map(to -> joined(List.of(to), ahead)).orElse(ahead));
    }
    return ways.stream();
  }

  private static Phrase message(List<Phrase> chain) {
    Phrase way = chain.stream().reduce(LoopCheck::then).orElseThrow();
    return groups(chain) > LinePath.MOST_GROUPS
        ? Phrase.of(LineFault.TOO_FAR, way, LinePath.MOST_GROUPS)
        : Phrase.of(LineFault.CIRCLE, way, chain.get(chain.size() - 1));
  }

  private static Phrase then(Phrase way, Phrase next) {
    return Phrase.of(PlaceWords.THEN, way, next);
  }

  private static boolean isInside(Destination place) {
    return place instanceof Destination.ToGroup || place instanceof Destination.ToLine;
  }

  private static Phrase name(Destination place) {
    return place instanceof Destination.ToLine line
        ? Phrase.of(PlaceWords.LINE, line.number())
        : Phrase.of(PlaceWords.GROUP, ((Destination.ToGroup) place).number());
  }

  private static long groups(List<Phrase> chain) {
    return chain.stream().filter(name -> name.wording() == PlaceWords.GROUP).count();
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
