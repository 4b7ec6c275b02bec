package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;

/**
 * A change of the session that one party began and that is not finished: there is one at a time
 * (RFC 3261 14.1, RFC 3264 4).
 *
 * @param theirs the request that began it
 * @param ours what we made of it for the other party
 * @param answer the 2xx whose ACK is outstanding
 */
record OfferExchange(
    SipServletRequest theirs, SipServletRequest ours, Optional<SipServletResponse> answer) {

  static OfferExchange begun(SipServletRequest theirs, SipServletRequest ours) {
    return new OfferExchange(theirs, ours, Optional.empty());
  }

  /** An INVITE changes the session, and so does an UPDATE with a description. */
  static boolean isOneBegunBy(SipServletRequest request) throws IOException {
    String method = request.getMethod();
    return "INVITE".equals(method) || "UPDATE".equals(method) && request.getRawContent() != null;
  }

  boolean isFrom(SipSession session) {
    return theirs.getSession().getId().equals(session.getId());
  }

  Optional<SipServletResponse> awaitingAck() {
    return answer;
  }

  /** What is left of the exchange after this response: nothing, or the wait for the ACK. */
  Optional<OfferExchange> answered(
      SipServletRequest origin, SipServletResponse response, boolean last) {
    if (origin != theirs || !last) {
      return Optional.of(this);
    }
    boolean ackFollows = response.getStatus() < 300 && "INVITE".equals(response.getMethod());
    return ackFollows && !theirs.isCommitted()
        ? Optional.of(new OfferExchange(theirs, ours, Optional.of(response)))
        : Optional.empty();
  }

  /** Takes the re-INVITE back, unless it was answered meanwhile. */
  void cancel() {
    if (answer.isEmpty() && "INVITE".equals(ours.getMethod())) {
      Wire.send(ours.createCancel());
    }
  }
}
