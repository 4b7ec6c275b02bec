package org.carillon.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.carillon.domain.call.CallFact;

/** Facts on their way from many SIP threads to the one writer; bounded, and nobody waits. */
final class FactQueue {

  private final int capacity;
  private final BlockingQueue<CallFact> facts;
  private final AtomicBoolean behind = new AtomicBoolean();

  FactQueue(int capacity) {
    this.capacity = capacity;
    this.facts = new LinkedBlockingQueue<>(capacity);
  }

  /** Takes the fact, or writes it to the log when the queue is full. */
  void add(CallFact fact) {
    if (!facts.offer(fact)) {
      JournalLog.LOG.factLost(fact.toString());
    }
  }

  /**
   * Whether more than half of the room is taken, and from then on until less than a quarter is:
   * what is left is for the calls in progress. Says so once in the log.
   */
  boolean isBehind() {
    int waiting = facts.size();
    if (waiting > capacity / 2 && behind.compareAndSet(false, true)) {
      JournalLog.LOG.behind(waiting);
    } else if (waiting < capacity / 4 && behind.get() && behind.compareAndSet(true, false)) {
      JournalLog.LOG.caughtUp();
    }
    return behind.get();
  }

  /** The next facts in order, none when there are none within that time. */
  List<CallFact> next(int most, long millis) throws InterruptedException {
    List<CallFact> next = new ArrayList<>();
    CallFact first = facts.poll(millis, TimeUnit.MILLISECONDS);
    if (first != null) {
      next.add(first);
      facts.drainTo(next, most - 1);
    }
    return next;
  }
}
