package org.carillon.sip.flow;

import jakarta.servlet.sip.ServletTimer;
import jakarta.servlet.sip.SipSession;
import jakarta.servlet.sip.TimerService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The session timer of one leg: when to refresh the session, and when it is dead (RFC 4028 10). */
final class SessionTimer {

  private static final int MARGIN_SECONDS = 32;

  /** How long after a refresh that was refused for the moment the next one follows. */
  private static final Duration AGAIN = Duration.ofSeconds(10);

  /** It is up to us to refresh the session now. */
  record Due(String session) implements Alarm {
    @Override
    public void goOff(CallFlow call) {
      call.dialog(session).ifPresent(call.conversation()::refresh);
    }
  }

  /** Nobody refreshed the session. */
  record Expired(String session) implements Alarm {
    @Override
    public void goOff(CallFlow call) {
      call.abort();
    }
  }

  private final TimerService service;
  private final SipSession session;
  private final List<ServletTimer> running = new ArrayList<>();
  private int seconds;
  private boolean byUs;

  SessionTimer(TimerService service, SipSession session) {
    this.service = service;
    this.session = session;
  }

  /** The session lives for so long from now on. */
  void agree(int interval, boolean weRefresh) {
    stop();
    seconds = interval;
    byUs = weRefresh;
    int margin = Math.min(MARGIN_SECONDS, interval / 3);
    start(Duration.ofSeconds(interval - margin), new Expired(session.getId()));
    if (weRefresh) {
      start(Duration.ofSeconds(interval).dividedBy(2), new Due(session.getId()));
    }
  }

  /** The refresh was refused for the moment. */
  void tryAgain() {
    if (isRunning()) {
      start(AGAIN, new Due(session.getId()));
    }
  }

  boolean isRunning() {
    return !running.isEmpty();
  }

  int seconds() {
    return seconds;
  }

  boolean isByUs() {
    return byUs;
  }

  void stop() {
    running.forEach(ServletTimer::cancel);
    running.clear();
  }

  private void start(Duration after, Alarm what) {
    running.add(
        service.createTimer(session.getApplicationSession(), after.toMillis(), false, what));
  }
}
