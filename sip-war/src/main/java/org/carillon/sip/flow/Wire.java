package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import org.carillon.sip.SipLog;
import org.carillon.sip.message.Reasons;

/** Sends requests whose loss is no fault of ours: the other side may be gone. */
final class Wire {

  private Wire() {}

  /** Sends the request; false when the other side cannot be reached. */
  static boolean send(SipServletRequest request) {
    try {
      request.send();
      return true;
    } catch (IOException | IllegalStateException gone) {
      SipLog.LOG.unreachable(request.getMethod(), request.getRequestURI(), gone);
      return false;
    }
  }

  /** Whether a request can be sent in the session's dialog. */
  static boolean isAlive(SipSession session) {
    return session.isValid() && session.getState() != SipSession.State.TERMINATED;
  }

  /** Says BYE in the session's dialog, if there still is one. */
  static void hangUp(SipSession session, Optional<String> reason) {
    if (!isAlive(session)) {
      return;
    }
    SipServletRequest bye = session.createRequest("BYE");
    reason.ifPresent(value -> bye.setHeader(Reasons.HEADER, value));
    send(bye);
  }
}
