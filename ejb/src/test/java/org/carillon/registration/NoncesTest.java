package org.carillon.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoncesTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Duration LIFETIME = Duration.ofMinutes(5);
  private static final String ADDRESS = "192.0.2.5";

  private final Nonces nonces = new Nonces(new byte[32], LIFETIME);

  @Test
  void nonceIsKnownAgainWithItsTime() {
    String nonce = nonces.make(ADDRESS, 7, NOW);

    assertThat(nonces.madeAt(nonce, ADDRESS, NOW.plusSeconds(1))).contains(NOW);
  }

  @Test
  void nonceExpires() {
    String nonce = nonces.make(ADDRESS, 7, NOW);

    assertThat(nonces.madeAt(nonce, ADDRESS, NOW.plus(LIFETIME).minusMillis(1))).isPresent();
    assertThat(nonces.madeAt(nonce, ADDRESS, NOW.plus(LIFETIME))).isEmpty();
  }

  @Test
  void nonceOfAnotherAddressIsNotKnown() {
    assertThat(nonces.madeAt(nonces.make("192.0.2.6", 7, NOW), ADDRESS, NOW)).isEmpty();
  }

  @Test
  void nonceOfAnotherServerIsNotKnown() {
    byte[] otherKey = new byte[32];
    otherKey[0] = 1;
    String nonce = new Nonces(otherKey, LIFETIME).make(ADDRESS, 7, NOW);

    assertThat(nonces.madeAt(nonce, ADDRESS, NOW)).isEmpty();
  }

  @Test
  void nonceWithOneBitChangedIsNotKnown() {
    String nonce = nonces.make(ADDRESS, 7, NOW);
    String first = nonce.startsWith("A") ? "Q" : "A";

    assertThat(nonces.madeAt(first + nonce.substring(1), ADDRESS, NOW)).isEmpty();
  }

  @Test
  void twoNoncesOfTheSameMomentDiffer() {
    assertThat(nonces.make(ADDRESS, 7, NOW)).isNotEqualTo(nonces.make(ADDRESS, 8, NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "no base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void otherTextIsNotKnown(String text) {
    assertThat(nonces.madeAt(text, ADDRESS, NOW)).isEmpty();
  }
}
