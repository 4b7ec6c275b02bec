package org.carillon.sip.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/** Counts calls that are not put on record, and says now and then how many there were. */
final class Unrecorded {

  /** Between two times of saying so. */
  static final Duration INTERVAL = Duration.ofSeconds(60);

  private long calls;
  private Instant next = Instant.MIN;

  /** Counts one more; returns how many there were since it was last said, when it is time to. */
  synchronized OptionalLong oneMore(Instant now) {
    calls++;
    if (now.isBefore(next)) {
      return OptionalLong.empty();
    }
    OptionalLong said = OptionalLong.of(calls);
    calls = 0;
    next = now.plus(INTERVAL);
    return said;
  }
}
