package org.carillon.sip.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.carillon.domain.call.CancelReason;
import org.junit.jupiter.api.Test;

class ReasonsTest {

  @Test
  void loserLogsNoMissedCall() {
    assertThat(Reasons.of(CancelReason.COMPLETED_ELSEWHERE))
        .contains("SIP;cause=200;text=\"Call completed elsewhere\"");
  }

  @Test
  void phoneThatRangInVainLogsAMissedCall() {
    assertThat(Reasons.of(CancelReason.RING_TIMEOUT)).contains("Q.850;cause=19");
  }

  @Test
  void callerWhoLeftLeavesAMissedCall() {
    assertThat(Reasons.of(CancelReason.CALLER_GONE)).isEmpty();
  }
}
