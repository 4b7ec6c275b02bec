package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.carillon.domain.plan.TestView;
import org.junit.jupiter.api.Test;

class RandomOrderTest {

  private final RandomOrder strategy = new RandomOrder();

  @Test
  void everyOrderOccurs() {
    Set<String> orders =
        LongStream.range(0, 100)
            .mapToObj(seed -> TestView.of("a b c").seed(seed).course(strategy))
            .collect(Collectors.toSet());

    assertThat(orders)
        .containsExactlyInAnyOrder(
            "a, b, c", "a, c, b", "b, a, c", "b, c, a", "c, a, b", "c, b, a");
  }

  @Test
  void whoIsSkippedDoesNotChangeTheOrderOfTheOthers() {
    String all = TestView.of("a b c d e").seed(7).course(strategy);

    String withoutC = TestView.of("a b c d e").free("a b d e").seed(7).course(strategy);

    assertThat(withoutC).isEqualTo(all.replace("c, ", "").replace(", c", ""));
  }

  @Test
  void whoBecomesFreeBetweenStagesHasHisPlaceInTheSameOrder() {
    String all = TestView.of("a b c").seed(7).course(strategy);
    String first = all.substring(0, 1);
    String second = all.substring(3, 4);
    String third = all.substring(6, 7);
    TestView group = TestView.of("a b c").seed(7);

    assertThat(group.free(third).next(strategy, "")).isEqualTo(third);
    assertThat(group.free("a b c").next(strategy, third)).isEqualTo(first);
    assertThat(group.next(strategy, third + " " + first)).isEqualTo(second);
  }
}
