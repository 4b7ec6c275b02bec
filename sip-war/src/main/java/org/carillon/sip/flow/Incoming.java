package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import org.carillon.sip.message.Allowed;
import org.carillon.sip.message.OptionTags;

/** An INVITE to us, and the dialog that comes of it. */
final class Incoming implements PartyDialog {

  private final SipServletRequest invite;
  private boolean accepted;
  private boolean acknowledged;
  private boolean leaving;

  /** What a 200 says beside what every one does. */
  interface Content {
    void fill(SipServletResponse ok) throws IOException;
  }

  Incoming(SipServletRequest invite) {
    this.invite = invite;
  }

  SipServletRequest invite() {
    return invite;
  }

  @Override
  public SipSession session() {
    return invite.getSession();
  }

  /** The container forgets what it answered once the transaction is over, we do not. */
  boolean isAnswered() {
    return accepted || invite.isCommitted();
  }

  /** Whether our 200 was sent. */
  boolean isAccepted() {
    return accepted;
  }

  /**
   * Says 200.
   *
   * @throws IllegalStateException when a CANCEL came first
   */
  void accept(SessionTimers sessions, Content content) throws IOException {
    SipServletResponse ok = invite.createResponse(SipServletResponse.SC_OK);
    ok.setHeader(Allowed.HEADER, Allowed.value());
    ok.setHeader(OptionTags.SUPPORTED, OptionTags.ours());
    sessions.answer(invite, ok);
    content.fill(ok);
    ok.send();
    accepted = true;
  }

  @Override
  public void settled() {
    acknowledged = true;
    if (leaving) {
      hangUp();
    }
  }

  @Override
  public boolean isSettled() {
    return acknowledged;
  }

  /** Says BYE, but not before the ACK came (features 5.4.4). */
  @Override
  public void hangUp() {
    leaving = true;
    if (acknowledged) {
      Wire.hangUp(session(), Optional.empty());
    }
  }
}
