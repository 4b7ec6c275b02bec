package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time of a call in the queue of one group; it runs on while phones ring for the call
 * meanwhile.
 *
 * @param begin when the caller began to wait; {@link Instant#MAX} for not yet
 * @param longest how long he may
 */
record QueueTime(Instant begin, Duration longest) implements Serializable {

  static final QueueTime NONE = new QueueTime(Instant.MAX, Duration.ZERO);

  boolean hasBegun() {
    return !begin.equals(Instant.MAX);
  }

  Optional<Instant> begunAt() {
    return Optional.of(begin).filter(at -> hasBegun());
  }

  /** The same time, which begins now unless it has begun. */
  QueueTime begunBy(Instant at, Duration allowed) {
    return hasBegun() ? this : new QueueTime(at, allowed);
  }

  Duration left(Instant at) {
    return Duration.between(at, begin.plus(longest));
  }
}
