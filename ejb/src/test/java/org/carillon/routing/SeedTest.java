package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.carillon.domain.call.CallId;
import org.junit.jupiter.api.Test;

class SeedTest {

  @Test
  void isTheSameForEveryStageOfACall() {
    assertThat(Seed.of(new CallId("abc"))).isEqualTo(Seed.of(new CallId("abc")));
  }

  @Test
  void spreadsCallsWithSimilarIdsEvenly() {
    int[] hits = new int[10];

    IntStream.range(0, 10_000)
        .forEach(i -> hits[(int) Math.floorMod(Seed.of(new CallId("call-" + i)), 10L)]++);

    assertThat(IntStream.of(hits)).allMatch(count -> count > 850 && count < 1150);
  }
}
