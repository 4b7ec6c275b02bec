package org.carillon.sip.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.carillon.domain.call.CallId;
import org.junit.jupiter.api.Test;

class CallNamesTest {

  @Test
  void callsOfOneMillisecondHaveDifferentNames() {
    Set<CallId> names = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      names.add(CallIds.next(Instant.EPOCH));
    }

    assertThat(names).hasSize(10_000);
  }

  @Test
  void laterCallSortsAfterAnEarlierOne() {
    Instant now = Instant.parse("2026-11-22T22:00:00Z");

    assertThat(CallIds.next(now.plusMillis(1)).value()).isGreaterThan(CallIds.next(now).value());
  }

  @Test
  void callerIsNamedWithoutParameters() {
    assertThat(CallerIdentity.bare("sip:ann@127.0.0.1:5060;transport=tcp"))
        .isEqualTo("sip:ann@127.0.0.1:5060");
  }
}
