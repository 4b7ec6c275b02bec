package org.carillon.sip.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.carillon.domain.call.CallId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "sip:ann@127.0.0.1:5060;transport=tcp, sip:ann@127.0.0.1:5060",
    "sip:+33612345678;cpc=ordinary@192.0.2.1;user=phone, sip:+33612345678@192.0.2.1",
    "sips:0612345678;phone-context=+33;isub=1@192.0.2.1, sips:0612345678@192.0.2.1",
    "sip:ann;x=1@192.0.2.1;user=phone, sip:ann;x=1@192.0.2.1",
    "sip:192.0.2.1;lr, sip:192.0.2.1",
    "tel:+33612345678;cpc=ordinary, tel:+33612345678",
    "sip:ann@192.0.2.1, sip:ann@192.0.2.1"
  })
  void callerIsNamedWithoutParameters(String from, String name) {
    assertThat(CallerIdentity.bare(from)).isEqualTo(name);
  }
}
