package org.carillon.domain.kpi;

import java.time.Duration;
import java.util.List;

/**
 * How many callers were answered in time, by three definitions that give three figures (features
 * 6.4). All look only at calls that entered a group.
 *
 * @param calls all of the period
 * @param limit what is in time
 */
public record ServiceLevel(List<Reading> calls, Duration limit) {

  /** Three rings (A17). */
  public static final Duration USUAL_LIMIT = Duration.ofSeconds(15);

  /** Keeps the calls that waited for a group. */
  public ServiceLevel {
    calls = calls.stream().filter(Reading::hasWaited).toList();
  }

  /**
   * Carillon's own: answered in time, of all but the callers who hung up before the time was over.
   */
  public Rate level() {
    return new Rate(inTime(), calls.size() - leftInTime());
  }

  /** Asterisk's SL: answered in time, of those answered. */
  public Rate asteriskLevel() {
    return new Rate(inTime(), answered());
  }

  /** Asterisk's SL2: answered or given up in time, of those answered or given up. */
  public Rate asteriskSecondLevel() {
    long givenUp = calls.stream().filter(Reading::isGivenUp).count();
    long givenUpInTime = calls.stream().filter(Reading::isGivenUp).filter(this::isInTime).count();
    return new Rate(inTime() + givenUpInTime, answered() + givenUp);
  }

  private long answered() {
    return calls.stream().filter(Reading::isAnswered).count();
  }

  private long inTime() {
    return calls.stream().filter(Reading::isAnswered).filter(this::isInTime).count();
  }

  private long leftInTime() {
    return calls.stream()
        .filter(call -> !call.isAnswered() && call.endedByCaller() && isInTime(call))
        .count();
  }

  private boolean isInTime(Reading call) {
    return call.waitedAtMost(limit);
  }
}
