package org.carillon.sip.flow;

import jakarta.servlet.sip.SipApplicationSession;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.io.Serializable;
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
  private static final String GROUP = "carillon.group";
  private static final String WAY = "carillon.way";

  /** A call that nothing was heard of for this long is given up, so that nothing leaks. */
  private static final int SILENT_MINUTES = 12 * 60;

  /** Longer than any answer that is still to come to a call that is over (RFC 3261 17). */
  private static final int LINGERING_MINUTES = 2;

  private final SipApplicationSession session;
  private final Facilities facilities;
  private final CallerLeg caller;
  private final LegBook legs = new LegBook();
  private final SipCallPort port;
  private final CallEvents events;
  private final SessionTimers sessions;
  private final Parties parties;
  private final Bridge bridge;
  private final Transfers transfers;
  private final MemberAnswers answers;
  private boolean leaving;

  CallFlow(SipServletRequest invite, Entrance.Open entrance, Facilities facilities)
      throws IOException {
    this.session = invite.getApplicationSession();
    this.facilities = facilities;
    this.caller = new CallerLeg(invite);
    this.events = new CallEvents(session);
    this.sessions = new SessionTimers(facilities.timers(), facilities.settings().signalling());
    this.parties = new Parties(caller, legs, sessions);
    this.bridge = new Bridge(caller, legs, parties, sessions, facilities.settings().signalling());
    this.transfers =
        new Transfers(
            facilities,
            parties,
            bridge,
            new TransferInvitations(invite, sessions, facilities),
            party -> happen(call -> call.hungUp(party, facilities.now())));
    Trunk trunk = new Trunk(facilities.settings().trunk(), facilities.factory());
    Invitations invitations = new Invitations(invite, trunk, sessions, facilities);
    this.answers =
        new MemberAnswers(
            facilities,
            new Challenges(facilities.settings().trunk(), trunk),
            new Redirects(this, facilities, invitations),
            this::happen,
            this::group);
    this.port =
        new SipCallPort(
            this,
            facilities,
            caller,
            legs,
            parties,
            answers,
            new RingTimers(facilities.timers(), session),
            invitations);
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
    session.setExpires(SILENT_MINUTES);
    session.setInvalidateWhenReady(true);
    events.begin(GroupCall.arrive(terms, facilities.now()), port);
    forgetIfOver();
  }

  /**
   * A response came: to an INVITE of ours to a member, or to something that we relayed.
   *
   * @throws IOException when it cannot be read or passed on
   */
  public void response(SipServletResponse response) throws IOException {
    Descriptions.note(response);
    Optional<Awaited> awaited = Awaited.by(response);
    if (awaited.isPresent()) {
      if (response.getStatus() >= 200 && response.getStatus() < 300) {
        sessions.answered(response);
      }
      awaited.get().received(response);
      return;
    }
    if (Bridge.isRelayed(response)) {
      bridge.answer(response);
      return;
    }
    if (SessionTimers.isOurs(response) && !sessions.refreshed(response)) {
      abort();
    }
    if (!"INVITE".equals(response.getMethod())) {
      return;
    }
    Optional<MemberLeg> leg = legs.of(response.getSession());
    if (leg.isPresent()) {
      answers.received(leg.get(), response);
      forgetIfOver();
    }
  }

  /** The caller gave up, or wants its re-INVITE back. */
  public void cancelled() {
    happen(call -> call.callerCancelled(facilities.now()));
    bridge.cancelled();
  }

  /**
   * An ACK to a 2xx of ours came.
   *
   * @throws IOException when its body cannot be read
   */
  public void acknowledged(SipServletRequest ack) throws IOException {
    Descriptions.note(ack);
    boolean first = legs.of(ack.getSession()).isEmpty() && !caller.isAcknowledged();
    if (!first) {
      bridge.acknowledged(ack);
      return;
    }
    if (call().phase() == Phase.CONNECTED && legs.connected().isPresent()) {
      legs.connected().get().answer().acknowledge(ack);
    }
    caller.settled();
  }

  /**
   * A party hung up: its BYE is answered at once.
   *
   * @throws IOException when the answer cannot be sent
   */
  public void hungUp(SipServletRequest bye) throws IOException {
    Replies.ok(bye);
    boolean byMember = legs.of(bye.getSession()).isPresent();
    if (call().phase() == Phase.ENDED || transfers.letsGo(bye.getSession())) {
      return;
    }
    if (!byMember && !caller.isAnswered()) {
      caller.refuse(StatusOf.TERMINATED);
      happen(call -> call.callerCancelled(facilities.now()));
      return;
    }
    Optional<Party> by = parties.of(bye.getSession());
    if (by.isPresent()) {
      happen(call -> call.hungUp(by.get(), facilities.now()));
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
      bridge.relay(request);
    } else {
      bridge.answerEarly(request);
    }
  }

  /**
   * A party wants the other one to talk to somebody else (RFC 3515).
   *
   * @throws IOException when it cannot be answered, or the target cannot be called
   */
  public void refer(SipServletRequest refer) throws IOException {
    if (call().phase() == Phase.CONNECTED) {
      transfers.refer(refer);
    } else {
      Replies.refuse(refer, StatusOf.NO_CALL);
    }
  }

  /** A timer of this call fired. */
  public void timeout(Serializable what) {
    if (what instanceof RingTimers.RingTimeout ring) {
      happen(call -> call.ringTimeout(ring.stage(), facilities.now()));
    } else if (what instanceof RingTimers.DelayOver delayed) {
      happen(call -> call.delayOver(delayed.leg(), facilities.now()));
    } else if (what instanceof RingTimers.LookForFree) {
      port.letJoin();
    } else if (what instanceof RingTimers.ProvisionalRefresh) {
      port.repeatRinging();
    } else if (what instanceof Transfers.TransferTimeout) {
      transfers.timeout();
    } else if (what instanceof ProgressWatch.Silence silence) {
      Optional.ofNullable(session.getSipSession(silence.session())).ifPresent(this::silent);
    } else if (what instanceof SessionTimer.Due due) {
      refresh(due.session());
    } else if (what instanceof SessionTimer.Expired) {
      abort();
    }
  }

  private void refresh(String leg) {
    Optional.ofNullable(session.getSipSession(leg)).ifPresent(sessions::refresh);
  }

  private void silent(SipSession phone) {
    legs.of(phone).ifPresent(leg -> answers.silent(leg, phone));
  }

  /** A fault of ours or of the network: the call ends in good order. */
  public void abort() {
    caller.settled();
    happen(call -> call.aborted(facilities.now()));
  }

  /** The call as it stands. */
  public GroupCall call() {
    return events.call();
  }

  /** The call is over; what is left of it will not live long. */
  void linger() {
    transfers.stop();
    session.setExpires(LINGERING_MINUTES);
  }

  /** The call is in this group from now on, where this way led it. */
  void enter(CallGroup group, LinePath way) {
    session.setAttribute(GROUP, group);
    session.setAttribute(WAY, way);
  }

  LinePath way() {
    return (LinePath) session.getAttribute(WAY);
  }

  SessionTimers sessions() {
    return sessions;
  }

  CallGroup group() {
    return (CallGroup) session.getAttribute(GROUP);
  }

  void happen(CallEvent event) {
    if (events.happen(event, port)) {
      forgetIfOver();
    }
  }

  /**
   * A call that nobody answered is forgotten with its last message. The container does not see that
   * by itself; where dialogs were made and ended it does.
   */
  private void forgetIfOver() {
    if (!leaving && call().phase() == Phase.ENDED && legs.isQuiet()) {
      leaving = true;
      Farewell.to(session, facilities.timers());
    }
  }
}
