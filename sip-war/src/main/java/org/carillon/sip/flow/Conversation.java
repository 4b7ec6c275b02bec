package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.carillon.domain.call.Party;
import org.carillon.sip.SipLog;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;

/** What the parties of a call say to each other, and to us, once somebody answered. */
final class Conversation {

  private static final String REFER = "REFER";

  private final CallerLeg caller;
  private final LegBook legs;
  private final SessionTimers sessions;
  private final Parties parties;
  private final Bridge bridge;
  private final Transfers transfers;
  private final Replacements replacements;
  private final Consumer<Party> gone;

  /** Tells when a party is gone for good, and when whoever took the call has left it to another. */
  Conversation(
      SipServletRequest invite,
      CallerLeg caller,
      LegBook legs,
      Facilities facilities,
      Consumer<Party> gone,
      Runnable handedOver) {
    this.caller = caller;
    this.legs = legs;
    this.gone = gone;
    this.sessions = new SessionTimers(facilities.timers(), facilities.settings().signalling());
    this.parties = new Parties(caller, legs, sessions, handedOver);
    this.bridge = new Bridge(caller, parties, sessions, facilities.settings().signalling());
    TransferInvitations invitations = new TransferInvitations(invite, sessions, facilities);
    this.transfers = new Transfers(facilities, parties, bridge, invitations, gone::accept);
    this.replacements = new Replacements(parties, bridge, sessions, gone);
  }

  SessionTimers sessions() {
    return sessions;
  }

  /** Lets the caller talk to the phone that took the call. */
  void connect(Answerer phone) throws IOException {
    caller.answer(phone, sessions);
    boolean there =
        completed(
            phone,
            () -> {
              phone.connected(sessions);
              return true;
            });
    if (!there) {
      gone.accept(Party.MEMBER);
    }
  }

  /** Whether the phone is still there: one that called us to pick the call up may have given up. */
  private static boolean completed(Answerer phone, Completion answer) throws IOException {
    try {
      return answer.send();
    } catch (IllegalStateException cancelled) {
      SipLog.LOG.pickerGone(phone.session().getCallId(), cancelled);
      return false;
    }
  }

  private interface Completion {
    boolean send() throws IOException;
  }

  /** Which party this dialog is, if it is one. */
  Optional<Party> party(SipSession dialog) {
    return parties.of(dialog);
  }

  /** Lets the sender of the INVITE take the place of this party. */
  void replace(Party leaving, SipServletRequest invite) throws IOException {
    replacements.begin(leaving, invite);
  }

  /** Takes the response if it answers something that was asked within the conversation. */
  boolean takes(SipServletResponse response) throws IOException {
    Optional<Awaited> awaited = Awaited.by(response);
    if (awaited.isPresent()) {
      if (response.getStatus() >= 200 && response.getStatus() < 300) {
        sessions.answered(response);
      }
      awaited.get().received(response);
    } else if (Bridge.isRelayed(response)) {
      bridge.answer(response);
    } else {
      return false;
    }
    return true;
  }

  /** Whether this says that the other side knows nothing of the call any more. */
  boolean isLost(SipServletResponse response) {
    return SessionTimers.isOurs(response) && !sessions.refreshed(response);
  }

  /** An ACK to a 2xx of ours came: to the one that answered the call, or to a later one. */
  void acknowledged(SipServletRequest ack) throws IOException {
    boolean first = caller.isIn(ack.getSession()) && !caller.isSettled();
    boolean reached = !first || acknowledge(ack);
    if (!parties.settled(ack.getSession())) {
      bridge.acknowledged(ack);
    }
    if (!reached) {
      // features 5.4.6: the caller has our answer already, so there is nobody to go on to
      gone.accept(Party.MEMBER);
    }
  }

  private boolean acknowledge(SipServletRequest callersAck) throws IOException {
    if (legs.connected().isEmpty()) {
      return true;
    }
    Answerer phone = legs.connected().get().answer();
    return completed(phone, () -> phone.acknowledge(callersAck, sessions));
  }

  /** No ACK will come any more. */
  void settled() {
    parties.settled();
  }

  /** Serves a request of a party: a wish that is ours to carry out, or one for the other party. */
  void serve(SipServletRequest request) throws IOException {
    if (REFER.equals(request.getMethod())) {
      transfers.refer(request);
    } else {
      bridge.relay(request);
    }
  }

  /** Answers a request that comes while nobody is there to pass it on to. */
  void answerEarly(SipServletRequest request) throws IOException {
    if (REFER.equals(request.getMethod())) {
      Replies.refuse(request, StatusOf.NO_CALL);
    } else {
      bridge.answerEarly(request);
    }
  }

  /** Somebody wants a re-INVITE back. */
  void cancelled() {
    bridge.cancelled();
  }

  /** A dialog ended: that may be the end of the call. */
  void hungUp(SipSession dialog) {
    if (!transfers.letsGo(dialog) && !replacements.letsGo(dialog)) {
      parties.of(dialog).ifPresent(gone);
    }
  }

  /** It is time to refresh the session in this dialog. */
  void refresh(SipSession dialog) {
    sessions.refresh(dialog);
  }

  /** The target of a transfer has rung long enough. */
  void transferTimeout() {
    transfers.timeout();
  }

  /** Says BYE to a party. */
  void hangUp(Party party) {
    parties.hangUp(party);
  }

  /** The call is over. */
  void stop() {
    sessions.stop();
    transfers.stop();
    replacements.stop();
  }
}
