package org.carillon.domain.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.Destination;

/**
 * Follows every way that a call can take through groups and lines, whatever the hour, the caller
 * and the reason for leaving a group, and finds those that come back to themselves or visit more
 * than {@link LinePath#MOST_GROUPS} groups (features D8).
 */
public final class LoopCheck {

  private final Network network;
  private final Reach reach;

  /** Checks these groups and lines. */
  public LoopCheck(Network network) {
    this.network = network;
    this.reach = new Reach(network);
  }

  /**
   * What is wrong with a way through this place; the message names the whole way.
   *
   * @param place a group or a line
   */
  public Optional<Phrase> faultThrough(Destination place) {
    Search search = new Search(reach, Reach.name(place));
    return Stream.concat(
            network.lines().keySet().stream().sorted().map(Destination.ToLine::new),
            network.groups().keySet().stream().sorted().map(Destination.ToGroup::new))
        .map(start -> search.fault(List.of(), List.of(start)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(LoopCheck::message);
  }

  private static Phrase message(List<Phrase> chain) {
    Phrase way = chain.stream().reduce(LoopCheck::then).orElseThrow();
    return Search.groups(chain) > LinePath.MOST_GROUPS
        ? Phrase.of(LineFault.TOO_FAR, way, LinePath.MOST_GROUPS)
        : Phrase.of(LineFault.CIRCLE, way, chain.get(chain.size() - 1));
  }

  private static Phrase then(Phrase way, Phrase next) {
    return Phrase.of(PlaceWords.THEN, way, next);
  }
}
