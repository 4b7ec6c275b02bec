package org.carillon.domain.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.record.EndCause;

/**
 * The ways in which a call ends. Each leaves no phone ringing, and tells the one record of the call
 * as its last effect; {@link GroupCall} sees to it that a call ends only once.
 */
final class Endings {

  private Endings() {}

  static Step callerCancelled(GroupCall call, Instant at) {
    Legs stopped = call.legs().withOpenCancelled(CancelReason.CALLER_GONE, at);
    List<Effect> effects = call.legs().cancels(CancelReason.CALLER_GONE);
    return ended(call, stopped, effects, EndCause.CALLER_CANCEL, at);
  }

  /** Nothing is left to try: the caller is refused for the reason for which the call left. */
  static Step rejected(GroupCall call, Instant at) {
    Legs stopped = call.legs().withOpenCancelled(CancelReason.RING_TIMEOUT, at);
    List<Effect> effects = new ArrayList<>(call.legs().cancels(CancelReason.RING_TIMEOUT));
    effects.add(new Effect.RejectCaller(call.journey().departure().reason()));
    return ended(call, stopped, effects, EndCause.SYSTEM_REJECT, at);
  }

  /** Nobody is connected after all: the member's leg ends, and counts as not answered. */
  static Step connectFailed(GroupCall call, Instant at) {
    Leg winner = winnerOf(call);
    Legs without = call.legs().with(winner.hungUp(AttemptEnd.CALLER_GONE, at));
    List<Effect> effects = List.of(new Effect.Release(winner.id()));
    return ended(call, without, effects, EndCause.CALLER_CANCEL, at);
  }

  static Step hungUp(GroupCall call, Party by, Instant at) {
    EndCause cause = by == Party.CALLER ? EndCause.CALLER_BYE : EndCause.MEMBER_BYE;
    return ended(call, winnerHungUp(call), List.of(new Effect.HangUp(by.other())), cause, at);
  }

  static Step aborted(GroupCall call, Instant at) {
    if (call.phase() == Phase.CONNECTED) {
      List<Effect> both = List.of(new Effect.HangUp(Party.CALLER), new Effect.HangUp(Party.MEMBER));
      return ended(call, winnerHungUp(call), both, EndCause.ERROR, at);
    }
    Legs stopped = call.legs().withOpenCancelled(CancelReason.CALLER_GONE, at);
    List<Effect> effects = new ArrayList<>(call.legs().cancels(CancelReason.CALLER_GONE));
    effects.add(new Effect.FailCaller());
    return ended(call, stopped, effects, EndCause.ERROR, at);
  }

  private static Step ended(
      GroupCall call, Legs legs, List<Effect> effects, EndCause cause, Instant at) {
    List<Effect> all = new ArrayList<>(effects);
    all.addAll(Facts.ended(call, legs));
    CallSummary summary = Summaries.of(call.with(call.phase(), legs), cause, at);
    all.add(new Effect.Tell(new CallFact.Ended(summary)));
    return new Step(call.with(Phase.ENDED, legs), all);
  }

  private static Legs winnerHungUp(GroupCall call) {
    return call.legs().with(winnerOf(call).hungUp());
  }

  private static Leg winnerOf(GroupCall call) {
    return call.legs().winner().orElseThrow();
  }
}
