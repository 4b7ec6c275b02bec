package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.MemberId;

/**
 * Which members are kept for which call, so that no member is offered two calls at once and none
 * stays reserved by a call that is over (features 5.2.1).
 */
@ApplicationScoped
public class Reservations {

  @Inject private MemberStates states;

  private final Map<CallId, Set<MemberId>> byCall = new ConcurrentHashMap<>();

  /** For the container. */
  public Reservations() {}

  Reservations(MemberStates states) {
    this.states = states;
  }

  /** Keeps all these members for the call, or none of them. */
  boolean reserve(Collection<MemberId> members, CallId call, Instant at) {
    Set<MemberId> kept = byCall.computeIfAbsent(call, id -> ConcurrentHashMap.newKeySet());
    Set<MemberId> fresh = new HashSet<>();
    for (MemberId member : members) {
      if (!states.reserve(member, call, at)) {
        fresh.forEach(one -> release(one, call));
        return false;
      }
      if (kept.add(member)) {
        fresh.add(member);
      }
    }
    return true;
  }

  /** Gives back every member kept for the call whose phone does not ring for it. */
  void keepOnly(Collection<MemberId> ringing, CallId call) {
    for (MemberId member : List.copyOf(byCall.getOrDefault(call, Set.of()))) {
      if (!ringing.contains(member)) {
        release(member, call);
      }
    }
  }

  /** Gives the member back. */
  void release(MemberId member, CallId call) {
    byCall.computeIfPresent(call, (id, kept) -> without(member, kept));
    states.changeKnown(member, state -> state.releasedBy(call));
  }

  /** Gives back every member kept for the call, which needs no more. */
  void releaseAll(CallId call) {
    Set<MemberId> kept = byCall.remove(call);
    if (kept != null) {
      kept.forEach(member -> states.changeKnown(member, state -> state.releasedBy(call)));
    }
  }

  /** How many members are kept for calls at this moment. */
  int count() {
    return byCall.values().stream().mapToInt(Set::size).sum();
  }

  private static Set<MemberId> without(MemberId member, Set<MemberId> kept) {
    kept.remove(member);
    return kept;
  }
}
