package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.carillon.domain.plan.Candidate.History;
import org.carillon.domain.plan.TestView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstAvailableTest {

  private final FirstAvailable strategy = new FirstAvailable();

  @ParameterizedTest(name = "free [{0}]: [{1}]")
  @CsvSource({"a b c, a", "b c, b", "c, c", "'', ''"})
  void ringsTheFirstInOrder(String free, String next) {
    assertThat(TestView.of("a b c").free(free).next(strategy, "")).isEqualTo(next);
  }

  @Test
  void aCallMayWaitForWhoIsInACall() {
    History onPhone = new History(Instant.EPOCH, Instant.EPOCH, false, true, 0, Duration.ZERO);

    assertThat(TestView.of("a b").history("a", onPhone).next(strategy, "")).isEqualTo("a");
  }

  @Test
  void ringsNobodyElse() {
    assertThat(TestView.of("a b c").course(strategy)).isEqualTo("a");
    assertThat(strategy.triesOnlyOne()).isTrue();
  }
}
