package org.carillon.sip.lookup;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;

/** The calls that ring, as their facts tell; many threads read and write. */
public final class RingingCalls {

  private final Map<CallId, RingingCall> calls = new ConcurrentHashMap<>();

  /** Takes note of a fact of the call to this number in this session. */
  public void note(CallFact fact, String number, SessionKey key) {
    if (fact instanceof CallFact.Offered offer) {
      calls.compute(offer.call(), (id, known) -> offered(known, offer, number, key));
    } else if (fact instanceof CallFact.OfferEnded end) {
      calls.computeIfPresent(end.call(), (id, known) -> known.without(end.member()));
    } else if (fact instanceof CallFact.Entered entry) {
      calls.computeIfPresent(entry.call(), (id, known) -> known.in(entry.group()));
    } else if (!(fact instanceof CallFact.Arrived)) {
      calls.remove(fact.call());
    }
  }

  /** The call was taken this moment; its facts follow. */
  public void taken(CallId call) {
    calls.remove(call);
  }

  /** Of those calls the one that has rung for longest, and that nobody else is about to take. */
  Optional<SessionKey> claim(Predicate<RingingCall> which) {
    while (true) {
      Optional<Map.Entry<CallId, RingingCall>> oldest = oldest(which);
      if (oldest.isEmpty() || isMarked(oldest.get())) {
        return oldest.map(call -> call.getValue().key());
      }
    }
  }

  private Optional<Map.Entry<CallId, RingingCall>> oldest(Predicate<RingingCall> which) {
    return calls.entrySet().stream()
        .map(Map.Entry::copyOf)
        .filter(call -> call.getValue().rings() && which.test(call.getValue()))
        .min(Map.Entry.comparingByValue(RingingCall.FIRST_TO_TAKE));
  }

  /** False when the call has changed meanwhile. */
  private boolean isMarked(Map.Entry<CallId, RingingCall> call) {
    RingingCall found = call.getValue();
    return calls.replace(call.getKey(), found, found.wanted());
  }

  private static RingingCall offered(
      RingingCall known, CallFact.Offered offer, String number, SessionKey key) {
    RingingCall call =
        known == null ? RingingCall.begun(key, number, offer.group(), offer.at()) : known;
    return call.with(offer.member());
  }
}
