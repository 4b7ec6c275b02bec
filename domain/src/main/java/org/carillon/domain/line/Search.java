package org.carillon.domain.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.Destination;

/** Searches the ways of calls through one place for one that is faulty. */
final class Search {

  private final Reach reach;
  private final Phrase place;
  private final Set<Junction> followed = new HashSet<>();

  /**
   * What decides which faults lie ahead of a call: calls that agree in it need to be followed once.
   *
   * @param passed the places passed that it can still come back to
   * @param groups how many groups it visited
   * @param isThrough whether it came through the place that is asked about
   * @param ahead where it goes next, and after that
   */
  private record Junction(
      Set<Phrase> passed, long groups, boolean isThrough, List<Destination> ahead) {}

  /** Searches for faults of calls that come through this place. */
  Search(Reach reach, Phrase place) {
    this.reach = reach;
    this.place = place;
  }

  /**
   * The first faulty chain among all ways on from here.
   *
   * @param chain names of the places passed so far
   * @param ahead where calls go next, and after that
   */
  Optional<List<Phrase>> fault(List<Phrase> chain, List<Destination> ahead) {
    if (ahead.isEmpty() || !Reach.isInside(ahead.get(0)) || !isNew(chain, ahead)) {
      return Optional.empty();
    }
    Destination next = ahead.get(0);
    List<Phrase> longer = joined(chain, List.of(Reach.name(next)));
    if (chain.contains(Reach.name(next)) || groups(longer) > LinePath.MOST_GROUPS) {
      return Optional.of(longer).filter(faulty -> faulty.contains(place));
    }
    Iterator<List<Destination>> ways =
        reach.waysOn(next, ahead.subList(1, ahead.size())).iterator();
    Optional<List<Phrase>> fault = Optional.empty();
    while (fault.isEmpty() && ways.hasNext()) {
      fault = fault(longer, ways.next());
    }
    return fault;
  }

  /** Whether calls have yet to be followed from here, and may come through the place. */
  private boolean isNew(List<Phrase> chain, List<Destination> ahead) {
    Set<Phrase> reached = reach.from(ahead);
    boolean isThrough = chain.contains(place);
    Set<Phrase> passed = new HashSet<>(chain);
    passed.retainAll(reached);
    return (isThrough || reached.contains(place))
        && followed.add(new Junction(passed, groups(chain), isThrough, ahead));
  }

  static long groups(List<Phrase> chain) {
    return chain.stream().filter(name -> name.wording() == PlaceWords.GROUP).count();
  }

  static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
