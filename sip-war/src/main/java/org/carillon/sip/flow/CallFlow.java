package org.carillon.sip.flow;

import jakarta.servlet.sip.SipApplicationSession;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.call.GroupCall;
import org.carillon.domain.call.Party;
import org.carillon.domain.call.Phase;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.line.LinePath;
import org.carillon.routing.Entrance;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;

/** One call: what happens to it over SIP becomes an event of its {@link GroupCall}. */
public final class CallFlow {

  private static final String FLOW = "carillon.flow";

  private final SipApplicationSession session;
  private final Facilities facilities;
  private final CallerLeg caller;
  private final LegBook legs = new LegBook();
  private final CallEvents events;
  private final SessionLife life;
  private final Whereabouts whereabouts;
  private final Conversation conversation;
  private final MemberPhones phones;
  private final SipCallPort port;

  CallFlow(SipServletRequest invite, Entrance.Open entrance, Facilities facilities)
      throws IOException {
    this.session = invite.getApplicationSession();
    this.facilities = facilities;
    this.caller = new CallerLeg(invite);
    this.events = new CallEvents(session);
    this.life = new SessionLife(session);
    this.whereabouts = new Whereabouts(session);
    this.conversation = new Conversation(invite, caller, legs, facilities, this::gone);
    this.phones = new MemberPhones(this, invite, legs, facilities);
    RingTimers timers = new RingTimers(facilities.timers(), session);
    this.port = new SipCallPort(this, facilities, caller, legs, phones, conversation, timers);
    Descriptions.note(invite);
    enter(entrance.group(), entrance.way());
    session.setAttribute(FLOW, this);
  }

  /** The call of this session, if it is one. */
  public static Optional<CallFlow> of(SipApplicationSession session) {
    return session.isValid()
        ? Optional.ofNullable((CallFlow) session.getAttribute(FLOW))
        : Optional.empty();
  }

  /** The call comes in. */
  void arrive(CallTerms terms) {
    life.begin();
    events.begin(GroupCall.arrive(terms, now()), port);
    if (call().phase() != Phase.ENDED) {
      port.progress().arrived();
    }
    forgetIfOver();
  }

  /**
   * A response came: to an INVITE of ours to a member, or to something that we relayed.
   *
   * @throws IOException when it cannot be read or passed on
   */
  public void response(SipServletResponse response) throws IOException {
    if (!Branch.isForeign(response)) {
      Descriptions.note(response);
    }
    if (conversation.takes(response)) {
      return;
    }
    if (conversation.isLost(response)) {
      abort();
    }
    if ("INVITE".equals(response.getMethod())) {
      phones.answered(response);
      forgetIfOver();
    }
  }

  /** The caller gave up, or wants its re-INVITE back. */
  public void cancelled(SipServletRequest cancel) {
    phones.callerLeaves(cancel);
    happen(call -> call.callerCancelled(now()));
    conversation.cancelled();
  }

  /**
   * An ACK to a 2xx of ours came.
   *
   * @throws IOException when its body cannot be read
   */
  public void acknowledged(SipServletRequest ack) throws IOException {
    Descriptions.note(ack);
    conversation.acknowledged(ack);
  }

  /**
   * The caller acknowledged what it was told before an answer (RFC 3262).
   *
   * @throws IOException when the answer cannot be sent
   */
  public void heard(SipServletRequest prack) throws IOException {
    Replies.ok(prack);
    port.progress().heard();
  }

  /**
   * A party hung up: its BYE is answered at once.
   *
   * @throws IOException when the answer cannot be sent
   */
  public void hungUp(SipServletRequest bye) throws IOException {
    Replies.ok(bye);
    if (call().phase() == Phase.ENDED) {
      return;
    }
    if (legs.of(bye.getSession()).isEmpty() && !caller.isAnswered()) {
      caller.refuse(StatusOf.TERMINATED);
      phones.callerLeaves(bye);
      happen(call -> call.callerCancelled(now()));
    } else {
      conversation.hungUp(bye.getSession());
    }
  }

  /**
   * A request inside a dialog, other than those with a method of their own here.
   *
   * @throws IOException when it cannot be answered
   */
  public void relay(SipServletRequest request) throws IOException {
    Descriptions.note(request);
    if (call().phase() == Phase.CONNECTED) {
      conversation.relay(request);
    } else {
      conversation.answerEarly(request);
    }
  }

  /**
   * A party wants the other one to talk to somebody else (RFC 3515).
   *
   * @throws IOException when it cannot be answered, or the target cannot be called
   */
  public void refer(SipServletRequest refer) throws IOException {
    if (call().phase() == Phase.CONNECTED) {
      conversation.refer(refer);
    } else {
      conversation.answerEarly(refer);
    }
  }

  /** A timer of this call fired. */
  public void timeout(Serializable what) {
    if (what instanceof Alarm alarm) {
      alarm.goOff(this);
    }
  }

  private void gone(Party party) {
    happen(call -> call.hungUp(party, now()));
  }

  /** A fault of ours or of the network: the call ends in good order. */
  public void abort() {
    caller.settled();
    happen(call -> call.aborted(now()));
  }

  /** The call as it stands. */
  public GroupCall call() {
    return events.call();
  }

  /** The call is over; what is left of it will not live long. */
  void linger() {
    conversation.stop();
    life.linger();
  }

  /** The call is in this group from now on, where this way led it. */
  void enter(CallGroup group, LinePath way) {
    whereabouts.enter(group, way);
  }

  LinePath way() {
    return whereabouts.way();
  }

  /** The dialog with this id, unless it is over. */
  Optional<SipSession> dialog(String id) {
    return Optional.ofNullable(session.getSipSession(id));
  }

  Conversation conversation() {
    return conversation;
  }

  MemberPhones phones() {
    return phones;
  }

  SipCallPort port() {
    return port;
  }

  Instant now() {
    return facilities.now();
  }

  CallGroup group() {
    return whereabouts.group();
  }

  void happen(CallEvent event) {
    if (events.happen(event, port)) {
      forgetIfOver();
    }
  }

  private void forgetIfOver() {
    if (call().phase() == Phase.ENDED && legs.isQuiet()) {
      life.end(facilities.timers());
    }
  }
}
