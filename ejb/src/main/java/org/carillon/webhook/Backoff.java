package org.carillon.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a request that was not accepted is sent again: ever more rarely, for a day. */
final class Backoff {

  /** After it a request is given up. */
  static final Duration LONGEST = Duration.ofHours(24);

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1));

  private Backoff() {}

  /**
   * The next try; empty when the delivery is given up.
   *
   * @param tried how often it was tried, 1 or more
   * @param now when the last try ended
   */
  static Optional<Instant> next(Instant created, int tried, Instant now) {
    Instant next = now.plus(PAUSES.get(Math.min(tried, PAUSES.size()) - 1));
    return next.isAfter(created.plus(LONGEST)) ? Optional.empty() : Optional.of(next);
  }
}
