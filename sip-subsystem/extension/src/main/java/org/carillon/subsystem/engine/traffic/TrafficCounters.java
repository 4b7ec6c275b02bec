package org.carillon.subsystem.engine.traffic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.carillon.subsystem.engine.settings.Checks;

/**
 * Counts messages without a lock. Methods a peer invents share one counter, so that none can fill
 * it.
 */
public final class TrafficCounters {
  private static final String OTHER = "OTHER";
  private static final int STATUS_CLASSES = 6;

  private final Map<String, LongAdder> requestsIn = methods();
  private final Map<String, LongAdder> requestsOut = methods();
  private final LongAdder[] responsesIn = classes();
  private final LongAdder[] responsesOut = classes();
  private final LongAdder rejected = new LongAdder();

  void request(String method, boolean received) {
    counter(received ? requestsIn : requestsOut, method).increment();
  }

  void response(int status, boolean received) {
    int statusClass = status / 100;
    if (statusClass >= 1 && statusClass <= STATUS_CLASSES) {
      (received ? responsesIn : responsesOut)[statusClass - 1].increment();
    }
  }

  /** One more request was refused with 503, or datagram dropped from a full queue. */
  public void rejected() {
    rejected.increment();
  }

  long requests(String method, boolean received) {
    return counter(received ? requestsIn : requestsOut, method).sum();
  }

  long responses(int statusClass, boolean received) {
    Checks.range(statusClass, 1, STATUS_CLASSES, "status class");
    return (received ? responsesIn : responsesOut)[statusClass - 1].sum();
  }

  long rejectedRequests() {
    return rejected.sum();
  }

  private static LongAdder counter(Map<String, LongAdder> counters, String method) {
    LongAdder counter = counters.get(method);
    return counter == null ? counters.get(OTHER) : counter;
  }

  private static Map<String, LongAdder> methods() {
    Map<String, LongAdder> counters = new ConcurrentHashMap<>();
    SipStatistics.METHODS.forEach(method -> counters.put(method, new LongAdder()));
    counters.put(OTHER, new LongAdder());
    return counters;
  }

  private static LongAdder[] classes() {
    LongAdder[] counters = new LongAdder[STATUS_CLASSES];
    for (int i = 0; i < STATUS_CLASSES; i++) {
      counters[i] = new LongAdder();
    }
    return counters;
  }
}
