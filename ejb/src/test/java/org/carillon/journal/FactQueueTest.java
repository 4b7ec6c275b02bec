package org.carillon.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactQueueTest {

  @Test
  void isBehindWhenMoreThanHalfFullAndNoLongerWhenTheWriterCaughtUp() throws Exception {
    FactQueue queue = new FactQueue(10);
    IntStream.range(0, 5).forEach(i -> queue.add(Calls.arrived("call" + i)));
    assertThat(queue.isBehind()).isFalse();
    queue.add(Calls.arrived("more"));
    assertThat(queue.isBehind()).isTrue();
    assertThat(queue.next(3, 1)).hasSize(3);
    assertThat(queue.isBehind()).isTrue();

    assertThat(queue.next(100, 1)).hasSize(3);

    assertThat(queue.isBehind()).isFalse();
  }

  @Test
  void fullQueueKeepsWhatItHasAndMakesNobodyWait() throws Exception {
    FactQueue queue = new FactQueue(2);

    IntStream.range(0, 3).forEach(i -> queue.add(Calls.arrived("call" + i)));

    assertThat(queue.next(100, 1)).containsExactly(Calls.arrived("call0"), Calls.arrived("call1"));
  }
}
