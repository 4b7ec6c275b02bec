package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.carillon.domain.plan.Candidate.History;
import org.carillon.domain.plan.TestView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstNotOnPhoneTest {

  private static final History ON_PHONE =
      new History(Instant.EPOCH, Instant.EPOCH, false, true, 0, Duration.ZERO);

  private final FirstNotOnPhone strategy = new FirstNotOnPhone();

  @ParameterizedTest(name = "free [{0}], on the phone [{1}]: [{2}]")
  @CsvSource({
    "a b c, '', a",
    "a b c, a, b",
    "a b c, a b, c",
    "a b c, b, a",
    "b c, b, c",
    "a b c, a b c, ''",
    "'', '', ''",
  })
  void ringsTheFirstWhoIsNotInACall(String free, String onPhone, String next) {
    TestView group = TestView.of("a b c").free(free);
    TestView.ids(onPhone).forEach(member -> group.history(member.value(), ON_PHONE));

    assertThat(group.next(strategy, "")).isEqualTo(next);
  }

  @Test
  void ringsNobodyElse() {
    assertThat(TestView.of("a b c").course(strategy)).isEqualTo("a");
    assertThat(strategy.triesOnlyOne()).isTrue();
  }
}
