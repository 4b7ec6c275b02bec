package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.carillon.domain.group.Place;
import org.carillon.domain.plan.TestView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedTest {

  private final Weighted strategy = new Weighted();

  @Test
  void theHeavierIsFirstMoreOften() {
    long firstIsB =
        LongStream.range(0, 1000)
            .filter(seed -> group(1, 9, 0).seed(seed).next(strategy, "").equals("b"))
            .count();

    assertThat(firstIsB).isBetween(870L, 930L);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void weightZeroComesLast(long seed) {
    assertThat(group(0, 1, 100).seed(seed).course(strategy)).endsWith(", a");
    assertThat(group(1, 1, 0).seed(seed).course(strategy)).endsWith(", c");
  }

  @Test
  void weightZeroIsOfferedWhenTheOthersCannotTakeTheCall() {
    assertThat(group(0, 5, 5).free("a").next(strategy, "")).isEqualTo("a");
    assertThat(group(0, 0, 0).course(strategy).split(", "))
        .containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void aCallIsDrawnOnce() {
    String drawn = group(3, 3, 3).seed(42).course(strategy);

    assertThat(group(3, 3, 3).seed(42).course(strategy)).isEqualTo(drawn);
  }

  private static TestView group(int a, int b, int c) {
    return TestView.of("a b c").place("a", weight(a)).place("b", weight(b)).place("c", weight(c));
  }

  private static Place weight(int weight) {
    return new Place(1, weight, Map.of(), Duration.ZERO, Optional.empty());
  }
}
