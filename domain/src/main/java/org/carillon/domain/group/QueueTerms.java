package org.carillon.domain.group;

import java.time.Duration;

/**
 * What callers do while everybody is busy (K4, F13, W24).
 *
 * @param on true when they wait, false when the call leaves the group at once
 * @param longestWait how long they wait at most, 1 to 3600 seconds
 */
public record QueueTerms(boolean on, Duration longestWait) {

  /** The longest wait where the administrator chose none (features D14). */
  public static final Duration USUAL_WAIT = Duration.ofSeconds(300);

  /** How soon a phone that said it is busy is offered a waiting call again, at the soonest. */
  public static final Duration BUSY_PHONE_REST = Duration.ofSeconds(10);

  /** The longest wait there is. */
  public static final Duration LONGEST_WAIT = Duration.ofHours(1);

  /** Nobody waits. */
  public static final QueueTerms OFF = new QueueTerms(false, USUAL_WAIT);

  /** Callers wait as long as is usual. */
  public static final QueueTerms ON = new QueueTerms(true, USUAL_WAIT);

  /** Rejects a wait out of range. */
  public QueueTerms {
    if (longestWait.toSeconds() < 1 || longestWait.compareTo(LONGEST_WAIT) > 0) {
      throw new IllegalArgumentException(
          "longest wait "
              + longestWait.toSeconds()
              + " s in the queue: choose 1 to "
              + LONGEST_WAIT.toSeconds()
              + " seconds");
    }
  }
}
