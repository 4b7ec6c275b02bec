package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.path.CallPath;

/**
 * The groups a call came through, in order.
 *
 * @param stays one for each group
 * @param departures how the call left the first, the second ...; one less than the stays while the
 *     call is in a group
 */
record Journey(List<Stay> stays, List<Departure> departures) implements Serializable {

  /** No offer is begun when less time than this is left (features 5.2.8). */
  private static final Duration SHORTEST_OFFER = Duration.ofSeconds(2);

  Journey {
    stays = List.copyOf(stays);
    departures = List.copyOf(departures);
  }

  static Journey begunIn(Stay first) {
    return new Journey(List.of(first), List.of());
  }

  /** How long the call may go on in the group it is in. */
  Duration left(Instant at) {
    Duration here = current().left(at);
    Duration search = Duration.between(at, stays.get(0).enteredAt().plus(longestSearch()));
    return here.compareTo(search) < 0 ? here : search;
  }

  /** Whether it is too late to offer the call to somebody else of this group. */
  boolean isOver(Instant at) {
    return left(at).compareTo(SHORTEST_OFFER) < 0;
  }

  private Duration longestSearch() {
    return stays.stream()
        .map(stay -> stay.queue().longest())
        .reduce(CallPath.LONGEST_SEARCH, Duration::plus);
  }

  /** The group the call is in, or was in last. */
  Stay current() {
    return stays.get(stays.size() - 1);
  }

  /** The latest departure; there must be one. */
  Departure departure() {
    return departures.get(departures.size() - 1);
  }

  boolean isUnderway() {
    return departures.size() == stays.size();
  }

  boolean isOutside() {
    return isUnderway() && departure().isOutside();
  }

  /** The number of the group that the call was in when that leg began. */
  String groupOf(LegId leg) {
    return stays.stream()
        .filter(stay -> stay.firstLeg() <= leg.number())
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .group();
  }

  CallPath path() {
    return new CallPath(stays.stream().map(Stay::group).toList());
  }

  Journey with(Stay changed) {
    List<Stay> all = new ArrayList<>(stays);
    all.set(all.size() - 1, changed);
    return new Journey(all, departures);
  }

  Journey leaving(Departure departure) {
    List<Departure> all = new ArrayList<>(departures);
    all.add(departure);
    return new Journey(stays, all);
  }

  /** Now it is known where the call goes. */
  Journey heading(Departure.Towards kind, String place) {
    List<Departure> all = new ArrayList<>(departures);
    all.set(all.size() - 1, departure().to(kind, place));
    return new Journey(stays, all);
  }

  Journey entering(Stay next) {
    List<Stay> all = new ArrayList<>(stays);
    all.add(next);
    return new Journey(all, departures);
  }
}
