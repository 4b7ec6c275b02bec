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
import org.carillon.sip.message.Refusal;
import org.carillon.sip.message.Replies;

/** The caller's leg: we are its user agent server. */
final class CallerLeg {

  private static final int RINGING = 180;

  private final SipServletRequest invite;
  private boolean acknowledged;
  private boolean leaving;

  CallerLeg(SipServletRequest invite) {
    this.invite = invite;
  }

  SipSession session() {
    return invite.getSession();
  }

  boolean isAnswered() {
    return invite.isCommitted();
  }

  /**
   * Lets the caller hear ringing, reliably where the caller demands that (RFC 3262 3). A caller who
   * demands it and made no offer hears nothing: our first reliable answer would have to carry an
   * offer (RFC 3261 13.2.1), and no member has answered yet.
   */
  void ring() throws IOException {
    if (invite.isCommitted()) {
      return;
    }
    if (!demandsReliability()) {
      invite.createResponse(RINGING).send();
    } else if (invite.getRawContent() != null) {
      ringReliably();
    }
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

  private void ringReliably() throws IOException {
    SipServletResponse ringing = invite.createResponse(RINGING);
    try {
      ringing.sendReliably();
    } catch (Rel100Exception refused) {
      throw new IOException("the container sends no reliable 180", refused);
    }
  }
}
