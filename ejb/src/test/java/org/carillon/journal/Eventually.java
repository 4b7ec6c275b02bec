package org.carillon.journal;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for something that other threads bring about. */
public final class Eventually {

  private static final long LIMIT_NANOS = Duration.ofSeconds(60).toNanos();
  private static final long LOOK_NANOS = Duration.ofMillis(5).toNanos();

  private Eventually() {}

  /** Waits until the condition holds, a minute at most. */
  public static void holds(String what, Callable<Boolean> condition) throws Exception {
    long begun = System.nanoTime();
    while (!condition.call()) {
      if (System.nanoTime() - begun > LIMIT_NANOS) {
        throw new AssertionError("waited in vain for: " + what);
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }
}
