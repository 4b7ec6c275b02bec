package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import java.util.Optional;
import org.carillon.sip.message.Reasons;

/** Takes an INVITE back, now or as soon as the phone gave a sign of life (RFC 3261 9.1). */
final class Cancellation {

  private boolean wanted;
  private boolean sent;
  private Optional<String> reason = Optional.empty();

  /** The INVITE is to be taken back, for this reason. */
  void want(Optional<String> why) {
    wanted = true;
    reason = why;
  }

  boolean isWanted() {
    return wanted;
  }

  /** Sends the CANCEL that is wanted, once. */
  void send(SipServletRequest invite) {
    if (!wanted || sent) {
      return;
    }
    sent = true;
    SipServletRequest cancel = invite.createCancel();
    reason.ifPresent(value -> cancel.setHeader(Reasons.HEADER, value));
    Wire.send(cancel);
  }
}
