package org.carillon.domain.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * So many of so many. Keeps the counts, so that the rate of two days is computed from both and not
 * from their rates.
 *
 * @param part how many
 * @param whole of how many
 */
public record Rate(long part, long whole) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Rejects counts that are no part of a whole. */
  public Rate {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole + " is no part of it");
    }
  }

  /** How many of these fit the condition. */
  static <T> Rate of(Collection<T> all, Predicate<? super T> condition) {
    return new Rate(all.stream().filter(condition).count(), all.size());
  }

  /** The rate of both together. */
  public Rate plus(Rate other) {
    return new Rate(part + other.part, whole + other.whole);
  }

  /** In per cent, rounded half up to so many decimals; empty when the whole is nothing. */
  public Optional<BigDecimal> percent(int decimals) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            HUNDRED
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP));
  }
}
