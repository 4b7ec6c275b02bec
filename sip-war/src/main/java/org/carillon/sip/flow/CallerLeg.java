package org.carillon.sip.flow;

import jakarta.servlet.sip.Rel100Exception;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import org.carillon.sip.message.Allowed;
import org.carillon.sip.message.HeaderPolicy;
import org.carillon.sip.message.OptionTags;
import org.carillon.sip.message.Provisional;
import org.carillon.sip.message.Refusal;
import org.carillon.sip.message.Replies;

/** The caller's leg: we are its user agent server. */
final class CallerLeg {

  private final SipServletRequest invite;
  private boolean answered;
  private boolean acknowledged;
  private boolean leaving;
  private boolean awaitsPrack;

  CallerLeg(SipServletRequest invite) {
    this.invite = invite;
  }

  SipSession session() {
    return invite.getSession();
  }

  /** The container forgets what it answered once the transaction is over, we do not. */
  boolean isAnswered() {
    return answered || invite.isCommitted();
  }

  /**
   * Tells the caller how it goes, reliably where the caller demands that (RFC 3262 3). A caller who
   * demands it and made no offer hears nothing: our first reliable answer would have to carry an
   * offer (RFC 3261 13.2.1), and no member has answered yet.
   *
   * @return false when that has to wait until the caller has acknowledged what he was told before
   */
  boolean tell(Provisional news) throws IOException {
    if (invite.isCommitted()) {
      return true;
    }
    if (!demandsReliability()) {
      invite.createResponse(news.status(), news.phrase()).send();
      return true;
    }
    return invite.getRawContent() == null || tellReliably(news);
  }

  /** The caller acknowledged what he was told. */
  void heard() {
    awaitsPrack = false;
  }

  /**
   * Answers with what the member's phone answered.
   *
   * @throws IllegalStateException when the caller's CANCEL came first
   */
  void answer(Branch member, SessionTimers sessions) throws IOException {
    SipServletResponse theirs = member.success();
    SipServletResponse ours = invite.createResponse(theirs.getStatus());
    HeaderPolicy.ANSWER.copy(theirs, ours);
    ours.setHeader(Allowed.HEADER, Allowed.value());
    ours.setHeader(OptionTags.SUPPORTED, OptionTags.ours());
    sessions.answer(invite, ours);
    HeaderPolicy.copyBody(member.description(), ours);
    ours.send();
    answered = true;
  }

  void refuse(Refusal refusal) throws IOException {
    Replies.refuse(invite, refusal);
  }

  /** The caller's ACK came, or will never come: from now on BYE is allowed (RFC 3261 15). */
  void settled() {
    acknowledged = true;
    if (leaving) {
      hangUp();
    }
  }

  boolean isAcknowledged() {
    return acknowledged;
  }

  /** Says BYE, but not before the caller's ACK came (features 5.4.4). */
  void hangUp() {
    leaving = true;
    if (acknowledged) {
      Wire.hangUp(session(), Optional.empty());
    }
  }

  /** The call is over: it counts no more. */
  void leave(Facilities facilities) {
    facilities.calls().end(invite);
    facilities.router().leave();
  }

  private boolean demandsReliability() {
    return OptionTags.in(invite.getHeaders(OptionTags.REQUIRE)).contains(OptionTags.RELIABLE);
  }

  /** One at a time (RFC 3262 3). */
  private boolean tellReliably(Provisional news) throws IOException {
    if (awaitsPrack) {
      return false;
    }
    try {
      invite.createResponse(news.status(), news.phrase()).sendReliably();
      awaitsPrack = true;
      return true;
    } catch (Rel100Exception refused) {
      throw new IOException("the container sends no reliable " + news.status(), refused);
    }
  }
}
