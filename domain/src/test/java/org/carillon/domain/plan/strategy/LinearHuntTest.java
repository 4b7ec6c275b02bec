package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.TestView;
import org.carillon.domain.plan.Tried;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearHuntTest {

  private final LinearHunt strategy = new LinearHunt();

  @ParameterizedTest(name = "of [{0}], tried [{1}]: [{2}]")
  @CsvSource({
    "a b c, '', a",
    "a b c, a, b",
    "a b c, a b, c",
    "a b c, a b c, ''",
    "b c, a, b",
    "a c, a, c",
    "a b c, b, a", // a became free meanwhile
    "'', '', ''",
    "'', a, ''",
  })
  void ringsTheFirstNotTried(String free, String tried, String next) {
    assertThat(TestView.of("a b c").free(free).next(strategy, tried)).isEqualTo(next);
  }

  @Test
  void ringsForTheGroupsRingTimeAndStopsWhoRangBefore() {
    Stage stage = strategy.next(TestView.of("a b").view(), Tried.NOTHING).orElseThrow();

    assertThat(stage.ringTime()).isEqualTo(TestView.RING_TIME);
    assertThat(stage.keepsEarlierRinging()).isFalse();
  }
}
