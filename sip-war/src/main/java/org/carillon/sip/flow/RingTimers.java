package org.carillon.sip.flow;

import jakarta.servlet.sip.ServletTimer;
import jakarta.servlet.sip.SipApplicationSession;
import jakarta.servlet.sip.TimerService;
import java.time.Duration;
import java.util.Optional;
import org.carillon.domain.call.LegId;

/** The timers of one call. The container fires them under the call's own lock (JSR 289 6.4). */
final class RingTimers {

  /** A stage has rung long enough. A late one is harmless, since it carries its stage. */
  record RingTimeout(int stage) implements Alarm {
    @Override
    public void goOff(CallFlow call) {
      call.happen(c -> c.ringTimeout(stage, call.now()));
    }
  }

  /** A member who rings later than the others is to ring now. */
  record DelayOver(LegId leg) implements Alarm {
    @Override
    public void goOff(CallFlow call) {
      call.happen(c -> c.delayOver(leg, call.now()));
    }
  }

  /** It is time to tell the caller again how it goes (RFC 3261 13.3.1.1). */
  record ProvisionalRefresh() implements Alarm {
    @Override
    public void goOff(CallFlow call) {
      call.port().progress().repeat();
    }
  }

  /** It is time to look whether somebody has become free. */
  record LookForFree() implements Alarm {
    @Override
    public void goOff(CallFlow call) {
      call.port().search().look();
    }
  }

  /** How soon a member who becomes free is rung (features row 91). */
  private static final long LOOK_MILLIS = 1000;

  private final TimerService service;
  private final SipApplicationSession session;
  private Optional<ServletTimer> ringing = Optional.empty();
  private Optional<ServletTimer> refresh = Optional.empty();
  private Optional<ServletTimer> look = Optional.empty();

  RingTimers(TimerService service, SipApplicationSession session) {
    this.service = service;
    this.session = session;
  }

  /** Reports the end of the stage after this time; the timer of an earlier stage is of no use. */
  void start(int stage, Duration after) {
    ringing.ifPresent(ServletTimer::cancel);
    ringing =
        Optional.of(service.createTimer(session, after.toMillis(), false, new RingTimeout(stage)));
  }

  /** Reports the end of a member's delay after this time; the ring timer outlasts it. */
  void delay(LegId leg, Duration after) {
    service.createTimer(session, after.toMillis(), false, new DelayOver(leg));
  }

  /** Reports again and again that the caller wants to hear of us. */
  void refreshEvery(Duration interval) {
    refresh.ifPresent(ServletTimer::cancel);
    long millis = interval.toMillis();
    refresh =
        Optional.of(
            service.createTimer(session, millis, millis, false, false, new ProvisionalRefresh()));
  }

  /** Reports every second that somebody may have become free. */
  void lookForFree() {
    if (look.isEmpty()) {
      look =
          Optional.of(
              service.createTimer(
                  session, LOOK_MILLIS, LOOK_MILLIS, false, false, new LookForFree()));
    }
  }

  /** Nobody is waited for. */
  void stopLooking() {
    look.ifPresent(ServletTimer::cancel);
    look = Optional.empty();
  }

  /** The ringing is over. */
  void stop() {
    stopLooking();
    ringing.ifPresent(ServletTimer::cancel);
    refresh.ifPresent(ServletTimer::cancel);
    ringing = Optional.empty();
    refresh = Optional.empty();
  }
}
