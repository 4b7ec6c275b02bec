package org.carillon.domain.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Time spans of the same kind, with what is typical of them.
 *
 * @param sorted the spans, shortest first, none below zero
 */
public record Times(List<Duration> sorted) {

  private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

  /** Sorts the list, and copies it, so that the record stays immutable. */
  public Times {
    sorted = sorted.stream().sorted().toList();
    if (!sorted.isEmpty() && sorted.get(0).isNegative()) {
      throw new IllegalArgumentException("time span " + sorted.get(0) + " is below zero");
    }
  }

  /** The spans of those that have one. */
  static <T> Times of(Collection<T> all, Function<? super T, Optional<Duration>> span) {
    return new Times(all.stream().map(span).flatMap(Optional::stream).toList());
  }

  /** How many there are. */
  public int count() {
    return sorted.size();
  }

  /** All together. */
  public Duration sum() {
    return sorted.stream().reduce(Duration.ZERO, Duration::plus);
  }

  /** The mean in seconds, rounded half up to so many decimals; empty when there are none. */
  public Optional<BigDecimal> meanSeconds(int decimals) {
    BigDecimal count = BigDecimal.valueOf(count());
    return sorted.isEmpty()
        ? Optional.empty()
        : Optional.of(millis().divide(count.multiply(MILLIS), decimals, RoundingMode.HALF_UP));
  }

  /** The median, by nearest rank: one of the spans. */
  public Optional<Duration> median() {
    return percentile(50);
  }

  /**
   * The shortest span that at least so many per cent do not exceed (nearest rank).
   *
   * @param percent 1 to 100
   */
  public Optional<Duration> percentile(int percent) {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException("percentile " + percent + ": choose 1 to 100");
    }
    int rank = Math.toIntExact(((long) count() * percent + 99) / 100);
    return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(rank - 1));
  }

  private BigDecimal millis() {
    return BigDecimal.valueOf(sorted.stream().mapToLong(Duration::toMillis).sum());
  }
}
