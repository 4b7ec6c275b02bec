package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import org.carillon.sip.message.HeaderPolicy;

/** The 2xx of a phone that was picked up, and the ACK that we owe it (RFC 3261 13.2.2.4). */
final class Acceptance {

  private final SipServletResponse success;
  private Optional<SipServletRequest> ack = Optional.empty();

  Acceptance(SipServletResponse success) {
    this.success = success;
  }

  SipServletResponse success() {
    return success;
  }

  SipSession session() {
    return success.getSession();
  }

  /** Whether this answer came in the same dialog. */
  boolean isOf(SipServletResponse response) {
    return session().getId().equals(response.getSession().getId());
  }

  /**
   * Sends the ACK with the body that the caller's ACK brought (late offer, RFC 3261 13.2.1); false
   * when the phone cannot be reached.
   */
  boolean acknowledge(SipServletRequest callersAck) throws IOException {
    if (ack.isPresent()) {
      return true;
    }
    SipServletRequest ours = success.createAck();
    HeaderPolicy.copyBody(callersAck, ours);
    ack = Optional.of(ours);
    return Wire.send(ours);
  }

  /** Sends the ACK once more, if it was sent before. */
  void acknowledgeAgain() {
    ack.ifPresent(Wire::send);
  }

  /** Sends the ACK that is still owed, without a body. */
  void settle() {
    if (ack.isEmpty()) {
      ack = Optional.of(success.createAck());
      Wire.send(ack.get());
    }
  }

  /** Ends the dialog; an ACK that is still owed goes out first (RFC 3261 13.2.2.4). */
  void hangUp(Optional<String> reason) {
    settle();
    Wire.hangUp(session(), reason);
  }
}
