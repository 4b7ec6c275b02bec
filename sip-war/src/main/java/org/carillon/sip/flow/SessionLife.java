package org.carillon.sip.flow;

import jakarta.servlet.sip.SipApplicationSession;
import jakarta.servlet.sip.TimerService;

/** How long the container keeps a call: while it lasts, and a little longer. */
final class SessionLife {

  /** A call that nothing was heard of for this long is given up, so that nothing leaks. */
  private static final int SILENT_MINUTES = 12 * 60;

  /** Longer than any answer that is still to come to a call that is over (RFC 3261 17). */
  private static final int LINGERING_MINUTES = 2;

  private final SipApplicationSession session;
  private boolean leaving;

  SessionLife(SipApplicationSession session) {
    this.session = session;
  }

  /** The call begins. */
  void begin() {
    session.setExpires(SILENT_MINUTES);
    session.setInvalidateWhenReady(true);
  }

  /** The call is over; what is left of it will not live long. */
  void linger() {
    session.setExpires(LINGERING_MINUTES);
  }

  /**
   * Nothing is to come any more. The container does not see that by itself where nobody answered;
   * where dialogs were made and ended it does.
   */
  void end(TimerService timers) {
    if (!leaving) {
      leaving = true;
      Farewell.to(session, timers);
    }
  }
}
