package org.carillon.sip.flow;

import jakarta.servlet.sip.SipApplicationSession;
import jakarta.servlet.sip.TimerService;
import java.io.Serializable;

/**
 * Forgets a session in which nothing is to come but the ACK of our refusal. The container does not
 * see by itself that such a session is over, and reports an ACK without a session as an error.
 */
public record Farewell() implements Serializable {

  /** T4 of RFC 3261 17: how long a message stays in the network. */
  private static final long ACK_MILLIS = 5_000;

  /** Forgets the session once the ACK must have come. */
  public static void to(SipApplicationSession session, TimerService timers) {
    timers.createTimer(session, ACK_MILLIS, false, new Farewell());
  }
}
