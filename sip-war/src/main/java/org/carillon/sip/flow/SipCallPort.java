package org.carillon.sip.flow;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallPort;
import org.carillon.domain.call.CancelReason;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.Forwarding;
import org.carillon.domain.call.GroupCall;
import org.carillon.domain.call.LegId;
import org.carillon.domain.call.Party;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.path.Onward;
import org.carillon.domain.plan.Tried;
import org.carillon.sip.SipLog;
import org.carillon.sip.message.Refusal;
import org.carillon.sip.message.StatusOf;

/** Carries out over SIP what a call wants done. */
final class SipCallPort implements CallPort {

  private final CallFlow flow;
  private final Facilities facilities;
  private final CallerLeg caller;
  private final CallerProgress progress;
  private final MemberSearch search;
  private final LegBook legs;
  private final MemberPhones phones;
  private final Conversation conversation;
  private final RingTimers timers;

  SipCallPort(
      CallFlow flow,
      Facilities facilities,
      CallerLeg caller,
      LegBook legs,
      MemberPhones phones,
      Conversation conversation,
      RingTimers timers) {
    this.flow = flow;
    this.facilities = facilities;
    this.caller = caller;
    this.legs = legs;
    this.phones = phones;
    this.conversation = conversation;
    this.timers = timers;
    this.progress = new CallerProgress(flow, caller, timers, facilities.settings());
    this.search = new MemberSearch(flow, facilities.router(), timers, progress);
  }

  CallerProgress progress() {
    return progress;
  }

  MemberSearch search() {
    return search;
  }

  @Override
  public void seek(Tried tried) {
    search.next(tried);
  }

  @Override
  public void enqueue(List<MemberId> offered) {
    search.wait(offered);
  }

  @Override
  public void leave(Exhaustion reason) {
    Instant now = facilities.now();
    goTo(facilities.router().onward(flow.group(), flow.way(), reason, now), now);
  }

  @Override
  public void goFurther() {
    Instant now = facilities.now();
    goTo(facilities.router().further(flow.way(), now), now);
  }

  private void goTo(Onward onward, Instant now) {
    if (!(onward instanceof Onward.Nowhere)) {
      progress.forwarded();
    }
    if (onward.way().hasChangedLineSince(flow.way())) {
      flow.happen(GroupCall::sentToLine);
    }
    if (onward instanceof Onward.ToGroup next) {
      flow.enter(next.group(), next.way());
      flow.happen(c -> c.entered(next.group().number(), next.group().maxTime(), now));
    } else if (onward instanceof Onward.Outside outside) {
      flow.enter(flow.group(), outside.way());
      flow.happen(c -> c.sentOutside(outside.target(), now));
    } else if (onward instanceof Onward.ToVoicemail mailbox) {
      flow.enter(flow.group(), mailbox.way());
      flow.happen(c -> c.sentToVoicemail(mailbox.uri(), now));
    } else {
      flow.happen(c -> c.refused(now));
    }
  }

  @Override
  public void forward(LegId id, Forwarding forwarding) {
    phones.forward(id, forwarding);
  }

  @Override
  public void startDelay(LegId leg, Duration after) {
    timers.delay(leg, after);
  }

  @Override
  public void invite(LegId id, MemberId member) {
    phones.ring(id, member);
  }

  @Override
  public void cancel(LegId leg, CancelReason reason) {
    phones.stop(leg, reason);
  }

  @Override
  public void ringCaller() {
    progress.ringing();
  }

  @Override
  public void pickUp(LegId leg) {
    phones.pickUp(leg, flow.newcomers().picker());
  }

  @Override
  public void connectCaller(LegId id) {
    timers.stop();
    facilities.index().ringing().taken(flow.call().terms().id());
    MemberLeg leg = legs.get(id);
    leg.stopOthers();
    legs.connect(leg);
    try {
      conversation.connect(leg.answer());
    } catch (IOException | IllegalStateException gone) {
      // features 5.4.3: the caller's CANCEL was processed first
      SipLog.LOG.callerGone(flow.call().terms().id(), gone);
      flow.happen(call -> call.connectFailed(facilities.now()));
    }
  }

  @Override
  public void acknowledgeAgain(LegId leg) {
    legs.get(leg).answer().acknowledgeAgain();
  }

  @Override
  public void release(LegId id) {
    legs.get(id).release();
  }

  @Override
  public void rejectCaller(Exhaustion reason) {
    refuseCaller(StatusOf.exhaustion(reason));
  }

  @Override
  public void failCaller() {
    refuseCaller(StatusOf.FAILED);
  }

  @Override
  public void hangUp(Party party) {
    conversation.hangUp(party);
  }

  @Override
  public void startRingTimer(int stage, Duration after) {
    timers.start(stage, after);
    if (flow.group().options().order().joinLate() || flow.call().isQueued()) {
      timers.lookForFree();
    } else {
      timers.stopLooking();
    }
  }

  @Override
  public void tell(CallFact fact) {
    if (fact instanceof CallFact.Answered && !caller.isConnected()) {
      // our 200 could not be sent: nobody was answered, as the end of the call will say
      return;
    }
    if (fact instanceof CallFact.Ended) {
      timers.stop();
      caller.leave(facilities);
      flow.linger();
    }
    facilities.index().ringing().note(fact, flow.call().terms().group(), flow.key());
    facilities.router().tell(fact);
  }

  private void refuseCaller(Refusal refusal) {
    try {
      caller.refuse(refusal);
    } catch (IOException | IllegalStateException gone) {
      SipLog.LOG.callerGone(flow.call().terms().id(), gone);
    }
  }
}
