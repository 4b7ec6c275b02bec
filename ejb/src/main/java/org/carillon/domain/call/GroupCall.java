package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Stage;

/**
 * One call to a group: what it does when something happens to it. Each method is one event and
 * returns the next state with the effects to run. Events that come too late change nothing, so that
 * nobody has to prevent them.
 *
 * @param terms what was known when the call arrived
 * @param arrivedAt when the INVITE came
 * @param phase where the call stands
 * @param stage number of the stage that rings, 0 before the first
 * @param callerRings whether the caller was told that a phone rings
 * @param legs the offers so far
 */
public record GroupCall(
    CallTerms terms, Instant arrivedAt, Phase phase, int stage, boolean callerRings, Legs legs)
    implements Serializable {

  /** No offer is begun when less time than this is left in the group (features 5.2.8). */
  static final Duration SHORTEST_OFFER = CallGroup.SHORTEST_MAX_TIME;

  /** A call comes in for a group. */
  public static Step arrive(CallTerms terms, Instant at) {
    GroupCall call = new GroupCall(terms, at, Phase.SEEKING, 0, false, Legs.NONE);
    return new Step(
        call,
        List.of(
            new Effect.Tell(new CallFact.Arrived(terms, at)), new Effect.Seek(call.legs.tried())));
  }

  /** Routing says whom to ring next. */
  public Step offer(Stage next, Instant at) {
    if (phase != Phase.SEEKING) {
      return Step.nothing(this);
    }
    Duration left = Duration.between(at, arrivedAt.plus(terms.maxTime()));
    if (left.compareTo(SHORTEST_OFFER) < 0) {
      return Endings.rejected(this, Exhaustion.GROUP_TIMEOUT, at);
    }
    List<Effect> effects = new ArrayList<>();
    Legs kept = legs;
    if (!next.keepsEarlierRinging()) {
      effects.addAll(legs.cancels(CancelReason.RING_TIMEOUT));
      kept = legs.withOpenCancelled(CancelReason.RING_TIMEOUT, at);
    }
    Legs more = kept.invite(next.members(), at);
    more.all()
        .subList(kept.all().size(), more.all().size())
        .forEach(leg -> inviting(leg, at, effects));
    effects.add(new Effect.StartRingTimer(stage + 1, shorter(next.ringTime(), left)));
    return new Step(
        new GroupCall(terms, arrivedAt, Phase.RINGING, stage + 1, callerRings, more), effects);
  }

  /** Routing has nobody left to ring. */
  public Step exhausted(Instant at) {
    if (phase != Phase.SEEKING) {
      return Step.nothing(this);
    }
    Exhaustion reason = legs.withOpenCancelled(CancelReason.RING_TIMEOUT, at).exhaustion();
    return Endings.rejected(this, reason, at);
  }

  /** A member's phone rings. */
  public Step ringing(LegId id) {
    Leg leg = legs.get(id);
    if (!leg.isOpen()) {
      return Step.nothing(this);
    }
    GroupCall next = new GroupCall(terms, arrivedAt, phase, stage, true, legs.with(leg.ringing()));
    return new Step(next, callerRings ? List.of() : List.of(new Effect.RingCaller()));
  }

  /**
   * A member answered. The first answer takes the call, even from a phone we already told to stop;
   * any later one, and one that follows a failure, is released (RFC 3261 13.2.2.4).
   */
  public Step answered(LegId id, Instant at) {
    Leg leg = legs.get(id);
    if (leg.hasAnswered()) {
      return new Step(this, List.of(new Effect.AcknowledgeAgain(id)));
    }
    if (isDecided() || leg.state() == LegState.SETTLED) {
      return new Step(with(phase, legs.with(leg.hungUp())), List.of(new Effect.Release(id)));
    }
    return connect(leg, at);
  }

  /** A member's phones gave a final answer other than 2xx, or could not be reached. */
  public Step failed(LegId id, AttemptEnd end, Instant at) {
    Leg leg = legs.get(id);
    if (leg.state() == LegState.CANCELLED) {
      return Step.nothing(with(phase, legs.with(leg.settled())));
    }
    if (!leg.isOpen()) {
      return Step.nothing(this);
    }
    Legs settled = legs.with(leg.settled(end, at));
    boolean stageIsOver = phase == Phase.RINGING && settled.noneOpen();
    return stageIsOver ? seek(settled) : Step.nothing(with(phase, settled));
  }

  /** The ring time of a stage is over. */
  public Step ringTimeout(int timedStage) {
    return phase == Phase.RINGING && timedStage == stage ? seek(legs) : Step.nothing(this);
  }

  /**
   * The caller gave up. Without effect once somebody answered: the BYE that follows ends the call.
   */
  public Step callerCancelled(Instant at) {
    return isDecided() ? Step.nothing(this) : Endings.callerCancelled(this, at);
  }

  /**
   * The caller was gone before our answer could be sent (features 5.4.3): nobody is connected after
   * all.
   */
  public Step connectFailed(Instant at) {
    return phase == Phase.CONNECTED ? Endings.connectFailed(this, at) : Step.nothing(this);
  }

  /** One party of a connected call hung up. */
  public Step hungUp(Party by, Instant at) {
    return phase == Phase.CONNECTED ? Endings.hungUp(this, by, at) : Step.nothing(this);
  }

  /** A fault of ours or of the network ends the call, whatever it was doing. */
  public Step aborted(Instant at) {
    return phase == Phase.ENDED ? Step.nothing(this) : Endings.aborted(this, at);
  }

  /** Who took the call, once somebody did. */
  public Optional<LegId> winner() {
    return legs.winner().map(Leg::id);
  }

  /** Whether the caller has got a final answer: nobody else can take the call. */
  private boolean isDecided() {
    return phase == Phase.CONNECTED || phase == Phase.ENDED;
  }

  private Step seek(Legs current) {
    return new Step(with(Phase.SEEKING, current), List.of(new Effect.Seek(current.tried())));
  }

  private Step connect(Leg leg, Instant at) {
    Legs taken = legs.with(leg.connected(at));
    List<Effect> effects = new ArrayList<>(List.of(new Effect.ConnectCaller(leg.id())));
    effects.addAll(taken.cancels(CancelReason.COMPLETED_ELSEWHERE));
    effects.add(new Effect.Tell(new CallFact.Answered(terms.id(), leg.member(), at)));
    Legs decided = taken.withOpenCancelled(CancelReason.COMPLETED_ELSEWHERE, at);
    return new Step(with(Phase.CONNECTED, decided), effects);
  }

  /** The same call in this phase, with these legs. */
  GroupCall with(Phase next, Legs current) {
    return new GroupCall(terms, arrivedAt, next, stage, callerRings, current);
  }

  private void inviting(Leg leg, Instant at, List<Effect> effects) {
    MemberId member = leg.member();
    effects.add(new Effect.Invite(leg.id(), member));
    effects.add(new Effect.Tell(new CallFact.Offered(terms.id(), member, at)));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
