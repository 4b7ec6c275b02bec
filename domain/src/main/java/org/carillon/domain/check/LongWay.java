package org.carillon.domain.check;

import java.time.Duration;
import java.util.stream.Stream;
import org.carillon.domain.check.way.Ways;

/**
 * Phones ring no longer than 30 s before the call comes to rest, in the worst case (A18, K2). A
 * queue is a choice of its own, and not counted.
 */
final class LongWay implements Rule<Ways> {

  private static final Duration ADVISED = Duration.ofSeconds(30);

  @Override
  public Stream<Finding> findings(Ways ways, Known known) {
    Duration rings = ways.longestRinging();
    return rings.compareTo(ADVISED) > 0
        ? Stream.of(Finding.of(Concern.LONG_WAY, rings, ADVISED))
        : Stream.empty();
  }
}
