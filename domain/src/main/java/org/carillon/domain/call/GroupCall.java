package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.record.Circumstance;

/**
 * One call to a group: what it does when something happens to it. Each method is one event and
 * returns the next state with the effects to run. Events that come too late change nothing, so that
 * nobody has to prevent them.
 *
 * @param terms what was known when the call arrived
 * @param arrivedAt when the INVITE came
 * @param phase where the call stands
 * @param ringing which phones ring
 * @param legs the offers so far
 * @param journey the groups the call came through
 */
public record GroupCall(
    CallTerms terms, Instant arrivedAt, Phase phase, Ringing ringing, Legs legs, Journey journey)
    implements CallView, Serializable {

  /** A call comes in for a group. */
  public static Step arrive(CallTerms terms, Instant at) {
    Stay first = Stay.begun(terms.group(), terms.maxTime(), 0, at);
    GroupCall call =
        new GroupCall(terms, at, Phase.SEEKING, Ringing.NOT_YET, Legs.NONE, Journey.begunIn(first));
    Effect arrived = new Effect.Tell(new CallFact.Arrived(terms, at));
    return Hunting.enter(call, at).after(arrived);
  }

  /** Routing says whom to ring next; while the caller is queued, as soon as somebody is free. */
  public Step offered(Offer offer, Instant at) {
    return phase == Phase.SEEKING || isQueued()
        ? Hunting.offered(this, offer, at)
        : Step.nothing(this);
  }

  /** A member who was passed over is free now, while others ring: his phone rings as well. */
  public Step joined(MemberId member, Instant at) {
    boolean inTime = canBeJoined() && !journey.isOver(at);
    return inTime && Hunting.isNew(this, member)
        ? Hunting.joined(this, member, at)
        : Step.nothing(this);
  }

  /** Somebody takes the call from the phones that ring; he need be no member of the group. */
  public Step pickedUp(MemberId by, Instant at) {
    return canBePickedUp() ? Hunting.pickedUp(this, by, at) : Step.nothing(this);
  }

  /** The phone of a member who rings later than the others is to ring now. */
  public Step delayOver(LegId id, Instant at) {
    Leg leg = legs.get(id);
    boolean inTime = leg.isWaiting() && !journey.isOver(at);
    return inTime ? Hunting.invite(this, List.of(leg), at) : Step.nothing(this);
  }

  /** Routing sends the call on to this group, where the caller may wait that long. */
  public Step entered(String group, Duration maxTime, Instant at) {
    return phase == Phase.LEAVING ? Leaving.toGroup(this, group, maxTime, at) : Step.nothing(this);
  }

  /** Routing sends the call over another line, wherever it goes then. */
  public Step sentToLine() {
    return phase == Phase.LEAVING
        ? Step.nothing(with(Circumstance.OTHER_LINE))
        : Step.nothing(this);
  }

  /** Routing sends the call to a number or address outside. */
  public Step sentOutside(String target, Instant at) {
    return phase == Phase.LEAVING ? Leaving.outside(this, target, at) : Step.nothing(this);
  }

  /** Routing sends the call to a mailbox. */
  public Step sentToVoicemail(String uri, Instant at) {
    return phase == Phase.LEAVING ? Leaving.toVoicemail(this, uri, at) : Step.nothing(this);
  }

  /** Routing sends the call nowhere. */
  public Step refused(Instant at) {
    return phase == Phase.LEAVING ? Endings.rejected(this, at) : Step.nothing(this);
  }

  /** A member's phone rings. */
  public Step ringing(LegId id) {
    Leg leg = legs.get(id);
    if (!leg.isOpen() || leg.isWaiting()) {
      return Step.nothing(this);
    }
    GroupCall next =
        new GroupCall(terms, arrivedAt, phase, ringing.heard(), legs.with(leg.ringing()), journey);
    return new Step(next, ringing.callerHears() ? List.of() : List.of(new Effect.RingCaller()));
  }

  /** The phone of a member sends the call to this place, which rings in its stead now. */
  public Step redirected(LegId id, String to) {
    Leg leg = legs.get(id);
    boolean invited = leg.isOpen() && !leg.isWaiting();
    return Step.nothing(invited ? with(phase, legs.with(leg.redirected(to))) : this);
  }

  /**
   * A member answered. The first answer takes the call, even from a phone we already told to stop;
   * any later one, and one that follows a failure, is released (RFC 3261 13.2.2.4).
   */
  public Step answered(LegId id, Instant at) {
    Leg leg = legs.get(id);
    if (!leg.state().isInvited()) {
      return Step.nothing(this);
    }
    if (leg.hasAnswered()) {
      return new Step(this, List.of(new Effect.AcknowledgeAgain(id)));
    }
    if (isDecided() || leg.state() == LegState.SETTLED) {
      return new Step(with(phase, legs.with(leg.hungUp())), List.of(new Effect.Release(id)));
    }
    return Hunting.connected(this, leg, at);
  }

  /** A member's phones gave a final answer other than 2xx, or could not be reached. */
  public Step failed(LegId id, AttemptEnd end, Instant at) {
    Leg leg = legs.get(id);
    if (leg.state() == LegState.CANCELLED) {
      return Step.nothing(with(phase, legs.with(leg.settled())));
    }
    boolean invited = leg.isOpen() && !leg.isWaiting();
    return invited ? Hunting.goneOn(this, legs.with(leg.settled(end, at)), at) : Step.nothing(this);
  }

  /**
   * A member's phones gave no sign of life for too long, and are told to stop: the call goes on as
   * if they could not be reached, but an answer of theirs takes it while nobody else has.
   */
  public Step silent(LegId id, Instant at) {
    Leg leg = legs.get(id);
    boolean invited = leg.isOpen() && !leg.isWaiting();
    return invited
        ? Hunting.goneOn(this, legs.with(leg.cancelled(AttemptEnd.UNREACHABLE, at)), at)
        : Step.nothing(this);
  }

  /** A member refused for everybody: the phones of this stage stop, and the next one begins. */
  public Step declinedForAll(LegId id, Instant at) {
    Leg leg = legs.get(id);
    boolean rang = phase == Phase.RINGING && leg.isOpen() && !leg.isWaiting();
    return rang && legs.open().size() > 1
        ? Hunting.declinedForAll(this, leg, at)
        : failed(id, AttemptEnd.DECLINED, at);
  }

  /** The ring time of a stage is over, or the time in the queue. */
  public Step ringTimeout(int timedStage, Instant at) {
    if (timedStage != ringing.stage()) {
      return Step.nothing(this);
    }
    if (isQueued()) {
      return Queueing.timeout(this, at);
    }
    return phase == Phase.RINGING ? Hunting.over(this, legs, at) : Step.nothing(this);
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

  /** Whoever took the call has left it to somebody else (RFC 3515, RFC 3891); told once. */
  public Step handedOver(Instant at) {
    return phase == Phase.CONNECTED
        ? new Step(this, List.of(Facts.handedOver(this, at)))
        : Step.nothing(this);
  }

  /** A fault of ours or of the network ends the call, whatever it was doing. */
  public Step aborted(Instant at) {
    return phase == Phase.ENDED ? Step.nothing(this) : Endings.aborted(this, at);
  }

  /** The same call in this phase, with these legs. */
  GroupCall with(Phase next, Legs current) {
    return new GroupCall(terms, arrivedAt, next, ringing, current, journey);
  }

  /** The same call, of which this is true as well. */
  GroupCall with(Circumstance circumstance) {
    CallTerms more = terms.with(Set.of(circumstance));
    return new GroupCall(more, arrivedAt, phase, ringing, legs, journey);
  }

  /** The same call with this journey. */
  GroupCall with(Journey further) {
    return new GroupCall(terms, arrivedAt, phase, ringing, legs, further);
  }

  /** The same call in the queue of its group. */
  GroupCall inQueue(Legs stopped) {
    return new GroupCall(terms, arrivedAt, Phase.QUEUED, ringing.silent(), stopped, journey);
  }

  /** The same call at its next stage, whose phones ring. */
  GroupCall withNextStage(Legs current) {
    return new GroupCall(terms, arrivedAt, Phase.RINGING, ringing.next(), current, journey);
  }
}
