package org.carillon.sip.flow;

import jakarta.servlet.sip.Rel100Exception;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import org.carillon.sip.message.OptionTags;
import org.carillon.sip.message.Provisional;
import org.carillon.sip.message.Refusal;
import org.carillon.sip.message.Replies;

/** The caller's leg: we are its user agent server. */
final class CallerLeg implements PartyDialog {

  private final SipServletRequest invite;
  private final Incoming dialog;
  private boolean awaitsPrack;

  CallerLeg(SipServletRequest invite) {
    this.invite = invite;
    this.dialog = new Incoming(invite);
  }

  @Override
  public SipSession session() {
    return dialog.session();
  }

  boolean isAnswered() {
    return dialog.isAnswered();
  }

  /** Whether our 200 went to the caller. */
  boolean isConnected() {
    return dialog.isAccepted();
  }

  /** Whether this is the caller's dialog. */
  boolean isIn(SipSession session) {
    return session().getId().equals(session.getId());
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
   * Answers with what the phone says that took the call.
   *
   * @throws IllegalStateException when the caller's CANCEL came first
   */
  void answer(Answerer phone, SessionTimers sessions) throws IOException {
    dialog.accept(sessions, ok -> phone.describe(ok, sessions));
  }

  void refuse(Refusal refusal) throws IOException {
    Replies.refuse(invite, refusal);
  }

  @Override
  public void settled() {
    dialog.settled();
  }

  @Override
  public boolean isSettled() {
    return dialog.isSettled();
  }

  @Override
  public void hangUp() {
    dialog.hangUp();
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
