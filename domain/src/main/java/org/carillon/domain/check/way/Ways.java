package org.carillon.domain.check.way;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every way that a call can take which nobody answers.
 *
 * @param all at least one
 */
public record Ways(List<Way> all) {

  /** Copies the list, so that the record stays immutable. */
  public Ways {
    all = List.copyOf(all);
  }

  /** How long a caller waits at most before his call comes to rest. */
  public LongestTime longest() {
    return all.stream()
        .map(Way::time)
        .max(Comparator.comparing(LongestTime::total))
        .orElse(LongestTime.NONE);
  }

  /** How long phones ring at most before the call comes to rest. */
  public Duration longestRinging() {
    return all.stream()
        .map(way -> way.time().ringing())
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  /** Those that end with a refusal that nobody chose. */
  public Stream<Way> intoTheVoid() {
    return all.stream().filter(Way::isIntoTheVoid);
  }
}
