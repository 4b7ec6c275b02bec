package org.carillon.subsystem.engine.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread is about to do. */
public final class Eventually {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long LOOK_NANOS = 1_000_000;

  private Eventually() {}

  /** Whether the condition comes true in time. */
  public static boolean holds(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() - end < 0) {
      if (condition.getAsBoolean()) {
        return true;
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
    return condition.getAsBoolean();
  }
}
