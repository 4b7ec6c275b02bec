package org.carillon.sip;

import jakarta.servlet.sip.ServletTimer;
import jakarta.servlet.sip.SipApplicationSession;
import jakarta.servlet.sip.TimerService;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Timers for which time passes when a test says so; the container fires them under its locks. */
final class TestTimers implements TimerService {

  private final TimerService container;
  private final List<Waiting> waiting = new ArrayList<>();
  private long now;

  TestTimers(TimerService container) {
    this.container = container;
  }

  /** Lets this time pass: whatever is due meanwhile goes off, in order. */
  synchronized void pass(Duration time) {
    long end = now + time.toMillis();
    for (Optional<Waiting> next = due(end); next.isPresent(); next = due(end)) {
      now = next.get().due;
      next.get().goOff();
    }
    now = end;
  }

  private Optional<Waiting> due(long end) {
    return waiting.stream()
        .filter(timer -> timer.due <= end)
        .min(Comparator.comparingLong(timer -> timer.due));
  }

  @Override
  public ServletTimer createTimer(
      SipApplicationSession session, long delay, boolean persistent, Serializable info) {
    return begun(new Waiting(session, delay, 0, info));
  }

  @Override
  public ServletTimer createTimer(
      SipApplicationSession session,
      long delay,
      long period,
      boolean fixedDelay,
      boolean persistent,
      Serializable info) {
    return begun(new Waiting(session, delay, period, info));
  }

  private synchronized ServletTimer begun(Waiting timer) {
    timer.due += now;
    waiting.add(timer);
    return timer;
  }

  private synchronized void forget(Waiting timer) {
    waiting.remove(timer);
  }

  private final class Waiting implements ServletTimer {

    private final String id = UUID.randomUUID().toString();
    private final SipApplicationSession session;
    private final long period;
    private final Serializable info;
    private long due;

    private Waiting(SipApplicationSession session, long delay, long period, Serializable info) {
      this.session = session;
      this.period = period;
      this.info = info;
      this.due = delay;
    }

    private void goOff() {
      if (period > 0) {
        due += period;
      } else {
        waiting.remove(this);
      }
      if (session.isValid()) {
        container.createTimer(session, 1, false, info);
      }
    }

    @Override
    public SipApplicationSession getApplicationSession() {
      return session;
    }

    @Override
    public Serializable getInfo() {
      return info;
    }

    @Override
    public long scheduledExecutionTime() {
      return due;
    }

    @Override
    public String getId() {
      return id;
    }

    @Override
    public long getTimeRemaining() {
      return due - now;
    }

    @Override
    public void cancel() {
      forget(this);
    }
  }
}
