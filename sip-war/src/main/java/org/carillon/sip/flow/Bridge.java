package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import org.carillon.config.Settings.Signalling;
import org.carillon.domain.call.Party;
import org.carillon.sip.message.HeaderPolicy;
import org.carillon.sip.message.OptionTags;
import org.carillon.sip.message.Refusal;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;

/**
 * Relays requests inside a connected call to the other party, and the answers back: re-INVITE,
 * UPDATE, INFO, OPTIONS (features 5.6, RFC 3261 14, RFC 3311, RFC 4028).
 */
final class Bridge {

  private static final String ORIGIN = "carillon.origin";

  private final CallerLeg caller;
  private final Parties parties;
  private final SessionTimers sessions;
  private final Signalling settings;
  private boolean held;
  private Optional<OfferExchange> exchange = Optional.empty();

  Bridge(CallerLeg caller, Parties parties, SessionTimers sessions, Signalling settings) {
    this.sessions = sessions;
    this.settings = settings;
    this.caller = caller;
    this.parties = parties;
  }

  /** Whether this answers a request that came from the other party. */
  static boolean isRelayed(SipServletResponse response) {
    return response.getRequest() != null && response.getRequest().getAttribute(ORIGIN) != null;
  }

  /** Passes a request on, or refuses it where both parties change the session at once. */
  void relay(SipServletRequest request) throws IOException {
    boolean offer = OfferExchange.isOneBegunBy(request);
    Optional<SipSession> other = otherParty(request.getSession());
    if (other.isEmpty()) {
      Replies.refuse(request, StatusOf.NO_CALL);
    } else if (request.getMaxForwards() == 0) {
      Replies.refuse(request, StatusOf.TOO_MANY_HOPS);
    } else if (SessionTimers.isTooOften(request, settings)) {
      Replies.intervalTooSmall(request, settings.leastSession());
    } else if (SessionTimers.isRefreshOnly(request)) {
      sessions.refreshedBy(request);
    } else if (offer && isChanging()) {
      Replies.refuse(request, collision(request));
    } else {
      pass(request, other.get(), offer);
    }
  }

  /** Before anybody is connected there is nobody to relay to. */
  void answerEarly(SipServletRequest request) throws IOException {
    boolean offer = request.getRawContent() != null && !"INFO".equals(request.getMethod());
    if (offer || "INVITE".equals(request.getMethod())) {
      // RFC 3311 5.2: the offer of the INVITE is still to be answered
      Replies.refuse(request, StatusOf.TOO_FAST);
    } else {
      Replies.ok(request);
    }
  }

  /** Passes the other party's answer back. */
  void answer(SipServletResponse theirs) throws IOException {
    if (theirs.getStatus() == 100) {
      return;
    }
    SipServletRequest origin = (SipServletRequest) theirs.getRequest().getAttribute(ORIGIN);
    boolean success = theirs.getStatus() >= 200 && theirs.getStatus() < 300;
    if (success) {
      sessions.answered(theirs);
    }
    exchange =
        exchange.flatMap(running -> running.answered(origin, theirs, theirs.getStatus() >= 200));
    if (!passBack(theirs, origin) && success && "INVITE".equals(theirs.getMethod())) {
      // the INVITE was cancelled here, and answered there
      Wire.send(theirs.createAck());
    }
  }

  /** Passes the ACK of a relayed INVITE on, with its body (late offer). */
  void acknowledged(SipServletRequest ack) throws IOException {
    Optional<SipServletResponse> answer = exchange.flatMap(OfferExchange::awaitingAck);
    if (answer.isEmpty() || !exchange.get().isFrom(ack.getSession())) {
      return;
    }
    exchange = Optional.empty();
    SipServletRequest ours = answer.get().createAck();
    HeaderPolicy.copyBody(ack, ours);
    Wire.send(ours);
  }

  /** Who began a re-INVITE wants it back. */
  void cancelled() {
    exchange.ifPresent(OfferExchange::cancel);
  }

  /** False when the request has its final answer already, since it was cancelled. */
  private boolean passBack(SipServletResponse theirs, SipServletRequest origin) throws IOException {
    if (origin.isCommitted()) {
      return false;
    }
    try {
      SipServletResponse ours = origin.createResponse(theirs.getStatus(), theirs.getReasonPhrase());
      HeaderPolicy.ANSWER.copy(theirs, ours);
      if (ours.getStatus() >= 200 && ours.getStatus() < 300) {
        sessions.answer(origin, ours);
      }
      HeaderPolicy.copyBody(theirs, ours);
      ours.send();
      return true;
    } catch (IllegalStateException cancelled) {
      return false;
    }
  }

  /** Whether the session is being changed: nobody else may begin to. */
  boolean isChanging() {
    return held || exchange.isPresent() || parties.isUnsettled();
  }

  /** We change the session ourselves: until {@link #release} the parties may not. */
  void hold() {
    held = true;
  }

  void release() {
    held = false;
  }

  private Refusal collision(SipServletRequest request) {
    if (held) {
      return StatusOf.GLARE;
    }
    boolean fromCaller = caller.isIn(request.getSession());
    boolean same = exchange.map(running -> running.isFrom(request.getSession())).orElse(fromCaller);
    return same ? StatusOf.TOO_FAST : StatusOf.GLARE;
  }

  private void pass(SipServletRequest request, SipSession other, boolean offer) throws IOException {
    SipServletRequest ours = other.createRequest(request.getMethod());
    ours.setMaxForwards(request.getMaxForwards() - 1);
    ours.setAttribute(ORIGIN, request);
    HeaderPolicy.IN_DIALOG.copy(request, ours);
    ours.setHeader(OptionTags.SUPPORTED, OptionTags.TIMER);
    sessions.ask(ours);
    HeaderPolicy.copyBody(request, ours);
    if (offer) {
      exchange = Optional.of(OfferExchange.begun(request, ours));
    }
    if (!Wire.send(ours)) {
      exchange = Optional.empty();
      Replies.refuse(request, StatusOf.FAILED);
    }
  }

  private Optional<SipSession> otherParty(SipSession one) {
    return parties.of(one).map(Party::other).flatMap(parties::session).filter(Wire::isAlive);
  }
}
