package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.TestView;
import org.carillon.domain.plan.Tried;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingAllTest {

  private final RingAll strategy = new RingAll();

  @ParameterizedTest(name = "of [{0}], tried [{1}]: [{2}]")
  @CsvSource({
    "a b c d, '', a b c d",
    "a c, '', a c",
    "a, '', a",
    "'', '', ''",
    "a b c, a b c, ''",
    "a b c d, a b c, ''", // d became free too late
  })
  void ringsEverybodyOnce(String free, String tried, String next) {
    assertThat(TestView.of("a b c d").free(free).next(strategy, tried)).isEqualTo(next);
  }

  @Test
  void ringsNoMoreThanTenAtOnce() {
    String twelve =
        IntStream.rangeClosed(1, 12).mapToObj(i -> "m" + i).collect(Collectors.joining(" "));

    assertThat(TestView.of(twelve).next(strategy, "").split(" "))
        .hasSize(Stage.MOST_AT_ONCE)
        .startsWith("m1")
        .endsWith("m10");
  }

  @Test
  void ringsForTheGroupsRingTime() {
    Stage stage = strategy.next(TestView.of("a b").view(), Tried.NOTHING).orElseThrow();

    assertThat(stage.ringTime()).isEqualTo(TestView.RING_TIME);
    assertThat(stage.keepsEarlierRinging()).isFalse();
  }
}
