package org.carillon.sip.flow;

import jakarta.servlet.sip.SipApplicationSession;
import jakarta.servlet.sip.SipServletRequest;
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
import org.carillon.sip.lookup.SessionKey;

/** One call over SIP: what happens to it becomes an event of its {@link GroupCall}. */
public final class CallFlow {

  private static final String FLOW = "carillon.flow";

  private final SipApplicationSession session;
  private final Facilities facilities;
  private final CallerLeg caller;
  private final LegBook legs = new LegBook();
  private final SessionKey key;
  private final CallDialogs dialogs;
  private final Newcomers newcomers;
  private final CallEvents events;
  private final SessionLife life;
  private final Whereabouts whereabouts;
  private final Conversation conversation;
  private final MemberPhones phones;
  private final SipCallPort port;
  private final CallMessages messages;

  CallFlow(SipServletRequest invite, Entrance.Open entrance, Facilities facilities)
      throws IOException {
    this.session = invite.getApplicationSession();
    this.facilities = facilities;
    this.caller = new CallerLeg(invite);
    this.key = SessionKey.of(invite);
    this.dialogs = new CallDialogs(facilities.index().dialogs(), key);
    this.newcomers = new Newcomers(this, invite, facilities.settings().signalling());
    this.events = new CallEvents(session);
    this.life = new SessionLife(session);
    this.whereabouts = new Whereabouts(session);
    this.conversation =
        new Conversation(invite, caller, legs, facilities, this::gone, this::handedOver);
    this.phones = new MemberPhones(this, invite, legs, facilities);
    RingTimers timers = new RingTimers(facilities.timers(), session);
    this.port = new SipCallPort(this, facilities, caller, legs, phones, conversation, timers);
    this.messages = new CallMessages(this, caller, legs);
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

  /** Takes the SIP messages of this call. */
  public CallMessages messages() {
    return messages;
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

  private void handedOver() {
    happen(call -> call.handedOver(now()));
  }

  /** A fault of ours or of the network: the call ends in good order. */
  public void abort() {
    conversation.settled();
    happen(call -> call.aborted(now()));
  }

  /** The call as it stands. */
  public GroupCall call() {
    return events.call();
  }

  /** The call is over; what is left of it will not live long. */
  void linger() {
    dialogs.forget();
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

  SessionKey key() {
    return key;
  }

  CallDialogs dialogs() {
    return dialogs;
  }

  Newcomers newcomers() {
    return newcomers;
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

  /** Lets the container forget the call once nothing more is to come. */
  void forgetIfOver() {
    if (call().phase() == Phase.ENDED && legs.isQuiet()) {
      life.end(facilities.timers());
    }
  }
}
