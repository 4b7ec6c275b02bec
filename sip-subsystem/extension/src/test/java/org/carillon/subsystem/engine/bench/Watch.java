package org.carillon.subsystem.engine.bench;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Sees how many threads are in each call at a time, and in which order a leg's answers come. */
public final class Watch {
  private static final long MEETING_NANOS = 200_000_000L;
  private final Map<String, AtomicInteger> inside = new ConcurrentHashMap<>();
  private final Map<String, Integer> lastStatus = new ConcurrentHashMap<>();
  private final Set<String> crowded = ConcurrentHashMap.newKeySet();
  private final Set<String> disordered = ConcurrentHashMap.newKeySet();
  private final boolean waitForCompany;

  /** With waitForCompany a thread stays for a moment, so that a second one can be met. */
  public Watch(boolean waitForCompany) {
    this.waitForCompany = waitForCompany;
  }

  /** A thread comes into the call. */
  public void in(String call) {
    AtomicInteger threads = inside.computeIfAbsent(call, key -> new AtomicInteger());
    if (threads.incrementAndGet() > 1) {
      crowded.add(call);
    }
    long until = System.nanoTime() + (waitForCompany ? MEETING_NANOS : 0);
    while (System.nanoTime() < until && !crowded.contains(call)) {
      LockSupport.parkNanos(100_000);
    }
    Thread.yield();
  }

  /** A thread leaves the call. */
  public void out(String call) {
    inside.get(call).decrementAndGet();
  }

  /** A leg's status codes only rise. */
  public void answer(String leg, int status) {
    Integer before = lastStatus.put(leg, status);
    if (before != null && before > status || before == null && status >= 200) {
      disordered.add(leg);
    }
  }

  /** Calls that had two threads at a time. */
  public int crowdedCalls() {
    return crowded.size();
  }

  /** Legs whose answers came out of order. */
  public int disorderedLegs() {
    return disordered.size();
  }

  /** Legs that were answered at all. */
  public int legs() {
    return lastStatus.size();
  }
}
