package org.carillon.subsystem.engine.traffic;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import org.carillon.subsystem.engine.log.EngineLogger;

/**
 * Decides whether a new dialog may begin: not while the server is suspended, nor when more messages
 * wait or are in work than the queue limit allows. Calls in progress are never refused, so that an
 * overloaded server finishes what it has begun.
 */
public final class Admission {
  private static final long LOOK_NANOS = 1_000_000;

  private final int limit;
  private final IntSupplier waiting;
  private final AtomicInteger inWork = new AtomicInteger();
  private final AtomicBoolean overloaded = new AtomicBoolean();
  private final AtomicLong refusedInOverload = new AtomicLong();
  private volatile boolean suspended;

  /**
   * Admits everybody until it is told otherwise.
   *
   * @param limit how many messages may wait or be in work while new dialogs are admitted
   * @param waiting how many wait now
   */
  public Admission(int limit, IntSupplier waiting) {
    this.limit = limit;
    this.waiting = waiting;
  }

  void begin() {
    inWork.incrementAndGet();
  }

  void end() {
    inWork.decrementAndGet();
  }

  /** Whether to refuse every new dialog from now on. */
  public void suspend(boolean now) {
    suspended = now;
  }

  /** Messages waiting or in work. */
  int depth() {
    return waiting.getAsInt() + inWork.get();
  }

  /** Waits until nothing waits nor is in work, but no longer than that. */
  public void awaitIdle(Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    while (depth() > 0 && System.nanoTime() - end < 0) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  /** Whether one more dialog may begin; tells the operator when that changes. */
  boolean admits() {
    if (suspended) {
      return false;
    }
    int depth = depth();
    if (depth > limit) {
      refusedInOverload.incrementAndGet();
      if (overloaded.compareAndSet(false, true)) {
        EngineLogger.LOG.overload(depth, limit);
      }
      return false;
    }
    // Back to normal only well below the limit, or the log would flicker.
    if (depth < limit / 2 && overloaded.compareAndSet(true, false)) {
      EngineLogger.LOG.overloadEnded(refusedInOverload.getAndSet(0));
    }
    return true;
  }
}
