package org.carillon.webhook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Deliveries that are not in the outbox yet; bounded, and who adds one never waits. */
final class Inbox {

  private final int capacity;
  private final Deque<Delivery> waiting = new ArrayDeque<>();
  private boolean woken;

  Inbox(int capacity) {
    this.capacity = capacity;
  }

  /** Takes the delivery, or names it in the log when there is no room. */
  synchronized void add(Delivery delivery) {
    if (waiting.size() < capacity) {
      waiting.add(delivery);
    } else {
      WebhookLog.LOG.lost(delivery.key());
    }
    wake();
  }

  /** There is something to do. */
  synchronized void wake() {
    woken = true;
    notifyAll();
  }

  /** The first that wait, after at most that long without anything to do; they stay. */
  synchronized List<Delivery> next(int most, long millis) throws InterruptedException {
    // an interrupt that stayed pending would close the file of an H2 database in mid-statement
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    if (!woken && millis > 0) {
      wait(millis);
    }
    woken = false;
    return waiting.stream().limit(most).toList();
  }

  /** All that wait. */
  synchronized List<Delivery> waiting() {
    return List.copyOf(waiting);
  }

  /** The first so many are in the outbox. */
  synchronized void stored(int count) {
    for (int i = 0; i < count; i++) {
      waiting.remove();
    }
  }
}
