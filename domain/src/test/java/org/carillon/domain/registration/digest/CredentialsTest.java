package org.carillon.domain.registration.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

  /** The example of RFC 7616 3.9.1. */
  private static final String EXAMPLE =
      "Digest username=\"Mufasa\", realm=\"http-auth@example.org\", uri=\"/dir/index.html\","
          + " algorithm=%s, nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", nc=00000001,"
          + " cnonce=\"f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ\", qop=auth,"
          + " response=\"%s\", opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";

  private static final String MD5_RESPONSE = "8ca523f5e9506fed4657c9700eebdbec";
  private static final String SHA_256_RESPONSE =
      "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1";

  @ParameterizedTest
  @CsvSource({"MD5, " + MD5_RESPONSE, "SHA-256, " + SHA_256_RESPONSE})
  void rfc7616_3_9_1_examplesAreProven(String algorithm, String response) {
    Credentials credentials = Credentials.of(EXAMPLE.formatted(algorithm, response));

    assertThat(credentials.prove(ha1(credentials, "Circle of Life"), "GET")).isTrue();
  }

  @Test
  void otherPasswordIsNotProven() {
    Credentials credentials = Credentials.of(EXAMPLE.formatted("SHA-256", SHA_256_RESPONSE));

    assertThat(credentials.prove(ha1(credentials, "Circle of life"), "GET")).isFalse();
  }

  @Test
  void otherMethodIsNotProven() {
    Credentials credentials = Credentials.of(EXAMPLE.formatted("SHA-256", SHA_256_RESPONSE));

    assertThat(credentials.prove(ha1(credentials, "Circle of Life"), "REGISTER")).isFalse();
  }

  @Test
  void algorithmThatIsNotNamedIsMd5() {
    String header = EXAMPLE.formatted("MD5", MD5_RESPONSE).replace(" algorithm=MD5,", "");

    assertThat(Credentials.of(header).algorithm()).isEqualTo(DigestAlgorithm.MD5);
  }

  @Test
  void quotedValuesMayHoldCommasQuotesAndEqualSigns() {
    String header =
        EXAMPLE.formatted("MD5", MD5_RESPONSE).replace("\"Mufasa\"", "\"a, \\\"b\\\"=c\"");

    assertThat(Credentials.of(header).user()).isEqualTo("a, \"b\"=c");
  }

  @Test
  void countIsHexadecimal() {
    String header = EXAMPLE.formatted("MD5", MD5_RESPONSE).replace("nc=00000001", "nc=000000ff");

    assertThat(Credentials.of(header).nonceCount()).isEqualTo(255);
  }

  @ParameterizedTest
  @CsvSource({
    "'qop=auth,', '', lack qop",
    "qop=auth, qop=auth-int, qop is 'auth-int'",
    "'nc=00000001,', 'nc=1,', nc is '1'",
    "nc=00000001, nc=+0000001, nc is '+0000001'",
    "algorithm=MD5, algorithm=MD5-sess, algorithm is 'MD5-sess'",
    "qop=auth, 'qop=auth, qop=auth', qop stands there twice",
    "'realm=\"http-auth@example.org\",', '', lack realm"
  })
  void whatWasNotChallengedForIsRefusedByName(String part, String instead, String message) {
    String header = EXAMPLE.formatted("MD5", MD5_RESPONSE).replace(part, instead);

    assertThatThrownBy(() -> Credentials.of(header))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic MTAxOjEwMQ==", "Digest", "Digest nonsense", "Digest username=\"x"})
  void otherTextIsNoCredentials(String header) {
    assertThatThrownBy(() -> Credentials.of(header)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String ha1(Credentials credentials, String password) {
    return credentials.algorithm().ha1(credentials.user(), credentials.realm(), password);
  }
}
