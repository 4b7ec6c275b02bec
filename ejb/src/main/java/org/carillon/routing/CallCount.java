package org.carillon.routing;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the calls in progress up to a limit, without a lock. */
final class CallCount {

  private final AtomicInteger inProgress = new AtomicInteger();

  boolean tryEnter(int most) {
    if (inProgress.incrementAndGet() <= most) {
      return true;
    }
    inProgress.decrementAndGet();
    return false;
  }

  void leave() {
    int before = inProgress.getAndUpdate(count -> Math.max(0, count - 1));
    if (before == 0) {
      throw new IllegalStateException("a call left that was not admitted, or left twice");
    }
  }

  int inProgress() {
    return inProgress.get();
  }
}
