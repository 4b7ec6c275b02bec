package org.carillon.domain.call;

import java.time.Instant;
import java.util.Optional;

/** Derives the one record of a call from its final state. */
final class Endings {

  private Endings() {}

  static CallSummary summary(GroupCall call, Legs legs, EndCause cause, Instant at) {
    Optional<CallSummary.Answer> answer =
        legs.winner().map(leg -> new CallSummary.Answer(leg.member(), leg.finish().at()));
    CallTerms terms = call.terms();
    return new CallSummary(
        terms.id(),
        terms.group(),
        terms.caller(),
        call.arrivedAt(),
        answer,
        at,
        Outcome.of(answer.isPresent(), cause),
        cause,
        legs.attempts(at));
  }
}
