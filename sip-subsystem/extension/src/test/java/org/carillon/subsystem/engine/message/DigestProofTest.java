package org.carillon.subsystem.engine.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.carillon.subsystem.engine.message.DigestProof.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestProofTest {

  private static final String NONCE = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";

  private static final Optional<Use> ONCE =
      Optional.of(new Use(1, "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"));

  @ParameterizedTest
  @CsvSource({
    "MD5, 8ca523f5e9506fed4657c9700eebdbec",
    "SHA-256, 753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"
  })
  void rfc7616_3_9_1_examplesOfTheStandard(String algorithm, String response) {
    DigestProof proof = new DigestProof(algorithm, "http-auth@example.org", NONCE, ONCE);

    assertThat(proof.response("Mufasa", "Circle of Life", "GET", "/dir/index.html"))
        .isEqualTo(response);
  }

  @Test
  void rfc2069_serverThatKnowsNoQopGetsTheOldProof() {
    DigestProof proof =
        new DigestProof(
            "MD5", "testrealm@host.com", "dcd98b7102dd2f0e8b11d0f600bfb0c093", Optional.empty());

    assertThat(proof.response("Mufasa", "Circle Of Life", "GET", "/dir/index.html"))
        .isEqualTo("670fd8c2df070c60b045671b8b24ff02");
  }

  @Test
  void unknownAlgorithmIsNamed() {
    assertThatThrownBy(() -> new DigestProof("MD4", "here", NONCE, ONCE))
        .hasMessageStartingWith("Digest with algorithm 'MD4': use one of");
  }
}
