package org.carillon.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.digest.DigestAlgorithm;
import org.junit.jupiter.api.Test;

class ExtensionTest {

  private static final Extension EXTENSION =
      Extension.of(new MemberId("Mufasa"), "http-auth@example.org", "Circle of Life");

  @Test
  void hashesAreThoseOfDigest() {
    assertThat(EXTENSION.ha1(DigestAlgorithm.MD5)).isEqualTo("3d78807defe7de2157e2b0b6573a855f");
    assertThat(EXTENSION.ha1(DigestAlgorithm.SHA_256)).hasSize(64);
  }

  @Test
  void hashesDoNotComeIntoALog() {
    assertThat(EXTENSION.toString())
        .contains("Mufasa")
        .doesNotContain(EXTENSION.ha1(DigestAlgorithm.MD5))
        .doesNotContain(EXTENSION.ha1(DigestAlgorithm.SHA_256));
  }

  @Test
  void otherTextIsNoHashAndIsNotRepeated() {
    assertThatThrownBy(() -> new Extension.Hashes("secret", EXTENSION.ha1().sha256()))
        .hasMessage("no MD5 hash of a password: set the password again");
  }
}
