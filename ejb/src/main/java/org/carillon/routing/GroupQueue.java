package org.carillon.routing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.MemberId;

/**
 * The callers who wait in one group, in the order in which they are served: urgent ones first, then
 * whoever came to the group first (features 5.3). Its monitor makes looking and taking one thing,
 * so that nobody overtakes; it is held for microseconds, and whoever holds it waits for nothing.
 */
final class GroupQueue {

  /** The place of a call in the order; the same one whenever it comes back. */
  private record Place(boolean urgent, Instant enteredAt, String call)
      implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::urgent, Comparator.reverseOrder())
            .thenComparing(Place::enteredAt)
            .thenComparing(Place::call);

    static Place of(CallAtGroup at) {
      return new Place(at.urgent(), at.enteredAt(), at.call().value());
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private final TreeMap<Place, WaitingCall> waiting = new TreeMap<>();
  private final Map<CallId, Place> places = new HashMap<>();

  /** The call waits from now on. */
  synchronized void join(CallAtGroup at, Collection<MemberId> offered) {
    places.put(at.call(), Place.of(at));
    waiting.put(Place.of(at), new WaitingCall(at, offered));
  }

  /** The call waits no more. */
  synchronized void leave(CallId call) {
    Optional.ofNullable(places.remove(call)).ifPresent(waiting::remove);
  }

  /** The call that waits here; empty when it does not. */
  synchronized Optional<WaitingCall> find(CallId call) {
    return Optional.ofNullable(places.get(call)).map(waiting::get);
  }

  /** Who waits here and is served before this call, the first one first. */
  synchronized List<WaitingCall> ahead(CallAtGroup at) {
    return List.copyOf(waiting.headMap(Place.of(at)).values());
  }

  /** How many callers wait before this one. */
  synchronized int countAhead(CallId call) {
    return Optional.ofNullable(places.get(call))
        .map(place -> waiting.headMap(place).size())
        .orElse(0);
  }
}
