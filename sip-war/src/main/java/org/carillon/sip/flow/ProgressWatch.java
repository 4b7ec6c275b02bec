package org.carillon.sip.flow;

import jakarta.servlet.sip.ServletTimer;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.TimerService;
import java.time.Duration;

/** Notices phones that give no sign of life but 100 (features 5.2.2). */
final class ProgressWatch {

  /**
   * A phone was silent for too long. A late one is harmless: the phone says by itself whether it is
   * silent.
   *
   * @param session id of the phone's SIP session
   */
  record Silence(String session) implements Alarm {
    @Override
    public void goOff(CallFlow call) {
      call.dialog(session).ifPresent(call.phones()::silent);
    }
  }

  private final TimerService timers;
  private final Duration patience;

  ProgressWatch(TimerService timers, Duration patience) {
    this.timers = timers;
    this.patience = patience;
  }

  /**
   * Reports the silence of the phone that this INVITE is sent to; to be cancelled once it rings.
   */
  ServletTimer over(SipServletRequest invite) {
    Silence silence = new Silence(invite.getSession().getId());
    return timers.createTimer(invite.getApplicationSession(), patience.toMillis(), false, silence);
  }
}
