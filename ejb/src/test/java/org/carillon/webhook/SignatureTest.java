package org.carillon.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {

  private static final String SECRET = "a secret of the test";
  private static final String TIME = "1746100800";
  private static final String BODY = "{\"event\":\"arrived\"}";

  /**
   * {@code printf '1746100800.{"event":"arrived"}' | openssl dgst -sha256 -hmac 'a secret ...'}.
   */
  @Test
  void isWhatOpensslSays() {
    assertThat(Signature.of(SECRET, TIME, BODY))
        .isEqualTo("sha256=8cb4ea3265b6d9c8eeef20f5d63a56ea7c05a4c04b005d8744a0765ce0e548d6");
  }

  @Test
  void dependsOnTheSecretTheTimeAndTheBody() {
    assertThat(
            new String[] {
              Signature.of(SECRET, TIME, BODY),
              Signature.of(SECRET + "!", TIME, BODY),
              Signature.of(SECRET, "1746100801", BODY),
              Signature.of(SECRET, TIME, BODY + " ")
            })
        .doesNotHaveDuplicates();
  }
}
