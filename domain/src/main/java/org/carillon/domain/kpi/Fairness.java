package org.carillon.domain.kpi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How evenly a group's calls fell on its members (features 6.4), by answered calls for each hour
 * that a member was logged in.
 *
 * @param shares one for each member; who was never logged in is left out
 */
public record Fairness(List<Share> shares) {

  private static final MathContext PRECISION = MathContext.DECIMAL64;
  private static final BigDecimal MILLIS_PER_HOUR =
      BigDecimal.valueOf(Duration.ofHours(1).toMillis());

  /**
   * What fell on one member.
   *
   * @param answered calls answered
   * @param loggedIn time logged in
   */
  public record Share(long answered, Duration loggedIn) {

    private BigDecimal perHour() {
      return MILLIS_PER_HOUR
          .multiply(BigDecimal.valueOf(answered))
          .divide(BigDecimal.valueOf(loggedIn.toMillis()), PRECISION);
    }
  }

  /**
   * How evenly calls fell on members of whom nobody knows how long they were logged in: as if all
   * had been so for the same hour, which makes the spread one of calls.
   *
   * @param answered calls answered, one number for each member
   */
  public static Fairness ofCalls(Collection<Long> answered) {
    return new Fairness(
        answered.stream().map(calls -> new Share(calls, Duration.ofHours(1))).toList());
  }

  /** Leaves out who was never logged in. */
  public Fairness {
    shares = shares.stream().filter(share -> share.loggedIn().toMillis() > 0).toList();
  }

  /** Calls an hour that the busiest member answered more than the idlest, with one decimal. */
  public Optional<BigDecimal> spread() {
    List<BigDecimal> rates = rates();
    return rates.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Collections.max(rates)
                .subtract(Collections.min(rates))
                .setScale(1, RoundingMode.HALF_UP));
  }

  /**
   * Standard deviation (of all members, not of a sample) in per cent of the mean, with one decimal;
   * 0 is perfectly even. Empty when nobody answered anything.
   */
  public Optional<BigDecimal> variation() {
    List<BigDecimal> rates = rates();
    return mean(rates)
        .filter(mean -> mean.signum() > 0)
        .map(mean -> deviation(rates, mean).movePointRight(2).divide(mean, PRECISION))
        .map(percent -> percent.setScale(1, RoundingMode.HALF_UP));
  }

  private List<BigDecimal> rates() {
    return shares.stream().map(Share::perHour).toList();
  }

  private static Optional<BigDecimal> mean(List<BigDecimal> values) {
    BigDecimal count = BigDecimal.valueOf(values.size());
    return values.stream().reduce(BigDecimal::add).map(sum -> sum.divide(count, PRECISION));
  }

  private static BigDecimal deviation(List<BigDecimal> values, BigDecimal mean) {
    List<BigDecimal> squares =
        values.stream().map(value -> value.subtract(mean).pow(2, PRECISION)).toList();
    return mean(squares).orElse(BigDecimal.ZERO).sqrt(PRECISION);
  }
}
