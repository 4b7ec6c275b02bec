package org.carillon.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.call.Departure.Towards;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;

/** How a call leaves a group that could not take it, and where it goes (features 5.3, K34). */
final class Leaving {

  private Leaving() {}

  /** Nobody is left to ring: what became of the offers says why. */
  static Step exhausted(GroupCall call, Instant at) {
    Stay stay = call.journey().current();
    Legs stopped = call.legs().withOpenCancelled(CancelReason.RING_TIMEOUT, at);
    List<AttemptEnd> ends =
        stopped.from(stay.firstLeg()).stream().map(Leg::end).flatMap(Optional::stream).toList();
    return because(Exhaustion.of(ends, stay.skips()), call, at);
  }

  static Step because(Exhaustion reason, GroupCall call, Instant at) {
    Legs stopped = call.legs().withOpenCancelled(CancelReason.RING_TIMEOUT, at);
    List<Effect> effects = new ArrayList<>(call.legs().cancels(CancelReason.RING_TIMEOUT));
    effects.addAll(Facts.ended(call, stopped));
    effects.add(new Effect.Leave(reason));
    Journey leaving = call.journey().leaving(Departure.begun(reason, at));
    return new Step(call.with(Phase.LEAVING, stopped).with(leaving), effects);
  }

  static Step toGroup(GroupCall call, String group, Duration maxTime, Instant at) {
    Stay next = Stay.begun(group, maxTime, call.legs().count(), at);
    Journey further = call.journey().heading(Towards.GROUP, group).entering(next);
    return Hunting.enter(call.with(further), at);
  }

  static Step outside(GroupCall call, String target, Instant at) {
    return forward(call, Towards.OUTSIDE, target, at);
  }

  static Step toVoicemail(GroupCall call, String uri, Instant at) {
    return forward(call, Towards.VOICEMAIL, uri, at);
  }

  /** The place outside does not take the call either: it goes on along its way (S14, K34). */
  static Step further(GroupCall call, Instant at) {
    Legs stopped = call.legs().withOpenCancelled(CancelReason.RING_TIMEOUT, at);
    List<Effect> effects = new ArrayList<>(call.legs().cancels(CancelReason.RING_TIMEOUT));
    effects.add(new Effect.GoFurther());
    return new Step(call.with(Phase.LEAVING, stopped), effects);
  }

  private static Step forward(GroupCall call, Towards kind, String target, Instant at) {
    Leg.Kind answers = kind == Towards.VOICEMAIL ? Leg.Kind.MAILBOX : Leg.Kind.OUTSIDE;
    Legs added = call.legs().add(List.of(new MemberId(target)), answers, at);
    Leg leg = added.from(call.legs().count()).get(0).invited(at);
    GroupCall next = call.with(call.journey().heading(kind, target)).withNextStage(added.with(leg));
    Forwarding forwarding =
        Forwarding.of(
            target,
            kind == Towards.VOICEMAIL,
            call.group(),
            call.journey().departure().reason(),
            call.journey().current().skips());
    return new Step(
        next,
        List.of(
            new Effect.Forward(leg.id(), forwarding),
            new Effect.Tell(new CallFact.SentOn(call.terms().id(), target, at)),
            new Effect.StartRingTimer(next.stage(), CallGroup.MAX_RING_TIME)));
  }
}
