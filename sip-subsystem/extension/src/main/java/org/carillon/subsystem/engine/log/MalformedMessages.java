package org.carillon.subsystem.engine.log;

import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Reports bytes that are not SIP once a minute at most, however many come. */
public final class MalformedMessages {
  private static final long QUIET_SECONDS = 60;
  private static final int SHOWN = 160;
  private static final MalformedMessages REPORT = new MalformedMessages();
  private final AtomicLong quietUntil = new AtomicLong(System.nanoTime());

  private MalformedMessages() {}

  /** Takes note of a message that is not SIP: who sent it, and what is wrong with it. */
  public static void seen(String peer, Exception reason) {
    REPORT.report(peer, reason);
  }

  private void report(String peer, Exception reason) {
    long now = System.nanoTime();
    long until = quietUntil.get();
    if (now - until >= 0 && quietUntil.compareAndSet(until, now + QUIET_SECONDS * 1_000_000_000L)) {
      String text = String.valueOf(reason.getMessage()).replaceAll("\\p{Cntrl}+", " ");
      EngineLogger.LOG.malformed(
          peer, text.substring(0, Math.min(text.length(), SHOWN)), QUIET_SECONDS);
    } else if (EngineLogger.LOG.isEnabled(Logger.Level.DEBUG)) {
      EngineLogger.LOG.debugf(reason, "A message from %s is not SIP", peer);
    }
  }
}
