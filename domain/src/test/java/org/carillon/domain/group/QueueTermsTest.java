package org.carillon.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long callers may wait in a queue (W24, features D14). */
class QueueTermsTest {

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 3601})
  void waitOutOfRangeIsRefusedByItsValue(long seconds) {
    assertThatThrownBy(() -> new QueueTerms(true, Duration.ofSeconds(seconds)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("longest wait " + seconds + " s in the queue: choose 1 to 3600 seconds");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 300, 3600})
  void waitInRangeIsTaken(long seconds) {
    assertThat(new QueueTerms(true, Duration.ofSeconds(seconds)).longestWait()).hasSeconds(seconds);
  }

  @Test
  void callersWaitAlsoInAGroupThatRingsLikeTheOneBefore() {
    GroupOptions next = GroupOptions.QUEUEING.with(Signals.USUAL);

    assertThat(next).isEqualTo(GroupOptions.QUEUEING);
  }

  @Test
  void nobodyWaitsWhereTheAdministratorChoseNothing() {
    assertThat(GroupOptions.USUAL.queue().on()).isFalse();
    assertThat(GroupOptions.USUAL.queue().longestWait()).hasMinutes(5);
  }
}
