package org.carillon.sip.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnrecordedTest {

  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  @Test
  void floodIsToldOnceAMinuteWithItsNumberOfCalls() {
    Unrecorded calls = new Unrecorded();

    assertThat(calls.oneMore(NOON)).hasValue(1);
    assertThat(calls.oneMore(NOON.plusSeconds(1))).isEmpty();
    assertThat(calls.oneMore(NOON.plusSeconds(59))).isEmpty();
    assertThat(calls.oneMore(NOON.plusSeconds(60))).hasValue(3);
  }
}
