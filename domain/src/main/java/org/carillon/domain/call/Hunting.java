package org.carillon.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;
import org.carillon.domain.record.Circumstance;

/** How a call looks for somebody who takes it, stage by stage, within one group. */
final class Hunting {

  private Hunting() {}

  /** The call comes to a group. */
  static Step enter(GroupCall call, Instant at) {
    return seek(call, call.legs(), at).after(Facts.entered(call, at));
  }

  /** Somebody is to ring next, unless the caller's time in the group is over. */
  private static Step seek(GroupCall call, Legs legs, Instant at) {
    GroupCall seeking = call.with(Phase.SEEKING, legs);
    Stay stay = call.journey().current();
    return call.journey().isOver(at)
        ? Leaving.because(Exhaustion.GROUP_TIMEOUT, seeking, at)
        : new Step(seeking, List.of(new Effect.Seek(tried(stay, legs))));
  }

  static Tried tried(Stay stay, Legs legs) {
    return new Tried(
        members(legs.from(stay.pass().firstLeg())), members(legs.open()), stay.pass().number());
  }

  static Step offered(GroupCall call, Offer offer, Instant at) {
    Stay stay = call.journey().current().after(offer, call.legs());
    GroupCall informed = call.with(call.journey().with(stay));
    if (!offer.open()) {
      return Leaving.because(Exhaustion.CLOSED, informed, at);
    }
    if (offer.stage().isEmpty()) {
      return nobody(informed, offer, at);
    }
    return informed.journey().isOver(at)
        ? Leaving.because(Exhaustion.GROUP_TIMEOUT, informed, at)
        : ring(inPass(informed, offer), offer.stage().get(), at);
  }

  private static Step nobody(GroupCall call, Offer offer, Instant at) {
    return Queueing.isWorthwhile(call, offer)
        ? Queueing.wait(call, offer.queue().get().longestWait(), at)
        : Leaving.exhausted(call, at);
  }

  /** After the queue the members are offered the call anew. */
  private static GroupCall inPass(GroupCall call, Offer offer) {
    Stay anew = call.journey().current().inNewPass(offer.pass(), call.legs().count());
    return call.phase() == Phase.QUEUED ? call.with(call.journey().with(anew)) : call;
  }

  private static Step ring(GroupCall call, Stage stage, Instant at) {
    List<Effect> effects = new ArrayList<>();
    Legs kept = call.legs();
    if (!stage.keepsEarlierRinging()) {
      effects.addAll(kept.cancels(CancelReason.RING_TIMEOUT));
      kept = kept.withOpenCancelled(CancelReason.RING_TIMEOUT, at);
      effects.addAll(Facts.ended(call, kept));
    }
    GroupCall next = call.withNextStage(kept.add(stage.members(), at));
    Step begun = begin(next, stage, kept.count(), at);
    Duration time = shorter(stage.ringTime(), call.journey().left(at));
    effects.addAll(begun.effects());
    effects.add(new Effect.StartRingTimer(next.stage(), time));
    return new Step(begun.call(), effects);
  }

  /** The new phones ring: at once, or after their delay as long as another one rings meanwhile. */
  private static Step begin(GroupCall call, Stage stage, int firstNew, Instant at) {
    List<Leg> added = call.legs().from(firstNew);
    List<Leg> now = added.stream().filter(leg -> delay(stage, leg).isZero()).toList();
    boolean nobodyElse = now.isEmpty() && call.legs().noneRings();
    Step begun = invite(call, nobodyElse ? added : now, at);
    List<Effect> delays = new ArrayList<>();
    begun.call().legs().from(firstNew).stream()
        .filter(Leg::isWaiting)
        .forEach(leg -> delays.add(new Effect.StartDelay(leg.id(), delay(stage, leg))));
    return new Step(begun.call(), delays).after(begun.effects());
  }

  private static Duration delay(Stage stage, Leg leg) {
    return stage.delays().getOrDefault(leg.member(), Duration.ZERO);
  }

  /** These phones, which waited, ring now. */
  static Step invite(GroupCall call, List<Leg> waiting, Instant at) {
    Legs legs = call.legs();
    List<Effect> effects = new ArrayList<>();
    for (Leg leg : waiting) {
      legs = legs.with(leg.invited(at));
      effects.add(new Effect.Invite(leg.id(), leg.member()));
      effects.add(Facts.offered(call, leg, at));
    }
    return new Step(call.with(call.phase(), legs), effects);
  }

  /** Whether the member was not offered the call in this pass, and one more phone may ring. */
  static boolean isNew(GroupCall call, MemberId member) {
    Tried tried = call.tried();
    return !tried.includes(member)
        && !tried.ringing().contains(member)
        && tried.ringing().size() < Stage.MOST_AT_ONCE;
  }

  /** The stage that runs has one more phone. */
  static Step joined(GroupCall call, MemberId member, Instant at) {
    Legs more = call.legs().add(List.of(member), at);
    return invite(call.with(call.phase(), more), more.from(call.legs().count()), at);
  }

  /** An offer failed. */
  static Step goneOn(GroupCall call, Legs legs, Instant at) {
    GroupCall next = call.with(call.phase(), legs);
    List<Effect> ended = Facts.ended(call, legs);
    if (call.phase() != Phase.RINGING) {
      return new Step(next, ended);
    }
    if (call.journey().isOutside()) {
      return Leaving.further(next, at);
    }
    if (legs.noneOpen()) {
      return seek(next, legs, at).after(ended);
    }
    List<Leg> left = legs.noneRings() ? legs.waiting() : List.of();
    return invite(next, left, at).after(ended);
  }

  /** The stage is over, though phones may still ring. */
  static Step over(GroupCall call, Legs legs, Instant at) {
    return call.journey().isOutside()
        ? Leaving.further(call, at)
        : seek(call, legs, at).after(Facts.ended(call, legs));
  }

  /** A member speaks for everybody who rings: it was nobody else's fault that he did not answer. */
  static Step declinedForAll(GroupCall call, Leg leg, Instant at) {
    Legs others = call.legs().with(leg.settled(AttemptEnd.DECLINED, at));
    Legs stopped = others.withOpenCancelled(CancelReason.DECLINED_FOR_ALL, at);
    return over(call, stopped, at).after(others.cancels(CancelReason.DECLINED_FOR_ALL));
  }

  static Step connected(GroupCall call, Leg leg, Instant at) {
    Legs taken = call.legs().with(leg.connected(at));
    Legs decided = taken.withOpenCancelled(CancelReason.COMPLETED_ELSEWHERE, at);
    List<Effect> effects = new ArrayList<>(List.of(new Effect.ConnectCaller(leg.id())));
    effects.addAll(taken.cancels(CancelReason.COMPLETED_ELSEWHERE));
    effects.addAll(Facts.ended(call, decided));
    if (!leg.isMailbox()) {
      effects.add(Facts.answered(call, leg, at));
    }
    return new Step(call.with(Phase.CONNECTED, decided), effects);
  }

  /** A phone that the call was not offered to takes it: that is an offer and its answer at once. */
  static Step pickedUp(GroupCall call, MemberId by, Instant at) {
    Legs more = call.legs().add(List.of(by), at);
    Leg taken = more.from(call.legs().count()).get(0).invited(at);
    GroupCall found = call.with(Circumstance.PICKED_UP).with(call.phase(), more.with(taken));
    return connected(found, taken, at).after(new Effect.PickUp(taken.id()));
  }

  private static List<MemberId> members(List<Leg> legs) {
    return legs.stream().map(Leg::member).toList();
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
