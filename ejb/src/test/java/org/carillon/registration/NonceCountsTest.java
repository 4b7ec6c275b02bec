package org.carillon.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NonceCountsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  private final NonceCounts counts = new NonceCounts(2);

  @Test
  void countMustGrow() {
    assertThat(counts.accept("a", NOW, 1)).isTrue();
    assertThat(counts.accept("a", NOW, 1)).isFalse();
    assertThat(counts.accept("a", NOW, 5)).isTrue();
    assertThat(counts.accept("a", NOW, 4)).isFalse();
    assertThat(counts.accept("a", NOW, 6)).isTrue();
  }

  @Test
  void countBeginsWithOne() {
    assertThat(counts.accept("a", NOW, 0)).isFalse();
  }

  @Test
  void eachNonceIsCountedByItself() {
    assertThat(counts.accept("a", NOW, 3)).isTrue();
    assertThat(counts.accept("b", NOW, 1)).isTrue();
  }

  @Test
  void nonceThatHadToBeForgottenIsNotAcceptedAgain() {
    counts.accept("a", NOW, 1);
    counts.accept("b", NOW.plusSeconds(1), 1);
    counts.accept("c", NOW.plusSeconds(2), 1);

    assertThat(counts.accept("a", NOW, 1)).isFalse();
    assertThat(counts.accept("b", NOW.plusSeconds(1), 2)).isTrue();
  }
}
