package org.carillon.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The facts that a step tells of a call's offers. */
final class Facts {

  private Facts() {}

  static Effect entered(GroupCall call, Instant at) {
    return tell(new CallFact.Entered(call.terms().id(), call.group(), at));
  }

  static Effect queued(GroupCall call, Instant at) {
    return tell(new CallFact.Queued(call.terms().id(), call.group(), at));
  }

  static Effect offered(GroupCall call, Leg leg, Instant at) {
    return tell(new CallFact.Offered(call.terms().id(), call.group(), leg.member(), at));
  }

  static Effect answered(GroupCall call, Leg leg, Instant at) {
    String group = call.journey().groupOf(leg.id());
    return tell(new CallFact.Answered(call.terms().id(), group, leg.member(), at));
  }

  static Effect handedOver(GroupCall call, Instant at) {
    Leg winner = call.legs().winner().orElseThrow();
    Duration talked = Duration.between(winner.finish().at(), at);
    String group = call.journey().groupOf(winner.id());
    return tell(new CallFact.HandedOver(call.terms().id(), group, winner.member(), talked, at));
  }

  /** The offers to members that ended between the call and those legs. */
  static List<Effect> ended(GroupCall before, Legs after) {
    return after
        .endedSince(before.legs())
        .filter(leg -> !leg.isOutside())
        .map(leg -> ended(before, leg))
        .toList();
  }

  private static Effect ended(GroupCall call, Leg leg) {
    Leg.Finish finish = leg.finish();
    return tell(
        new CallFact.OfferEnded(
            call.terms().id(), call.group(), leg.member(), finish.end(), finish.at()));
  }

  private static Effect tell(CallFact fact) {
    return new Effect.Tell(fact);
  }
}
