package org.carillon.sip.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.OptionalLong;
import org.carillon.domain.call.Exhaustion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusOfTest {

  @ParameterizedTest
  @CsvSource({
    "ALL_BUSY, 486, ''",
    "NO_ANSWER, 480, Q.850;cause=19",
    "GROUP_TIMEOUT, 480, Q.850;cause=19",
    "QUEUE_TIMEOUT, 480, Q.850;cause=19",
    "DECLINED, 480, Q.850;cause=21",
    "NO_ELIGIBLE, 480, Q.850;cause=20",
    "UNREACHABLE, 480, Q.850;cause=20"
  })
  void exhaustionHasOneStatusAndOneReason(Exhaustion exhaustion, int status, String reason) {
    Refusal refusal = StatusOf.exhaustion(exhaustion);

    assertThat(refusal.status()).isEqualTo(status);
    assertThat(refusal.reason().orElse("")).isEqualTo(reason);
  }

  @ParameterizedTest
  @EnumSource(Exhaustion.class)
  void noExhaustionEndsTheOtherBranchesOfAProxyBeforeUs(Exhaustion exhaustion) {
    assertThat(StatusOf.exhaustion(exhaustion).status()).isLessThan(600);
  }

  @Test
  void capacitySaysWhenToComeBackAndNeverAtOnce() {
    assertThat(StatusOf.capacity(Duration.ofMillis(10)).retryAfterSeconds())
        .isEqualTo(OptionalLong.of(1));
  }

  @Test
  void successIsNoRefusal() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Refusal.of(200))
        .withMessageContaining("200");
  }
}
