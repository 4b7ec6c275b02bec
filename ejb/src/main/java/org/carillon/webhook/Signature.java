package org.carillon.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proves to the receiver who sent a request, and when. */
final class Signature {

  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /**
   * {@code sha256=} and the HMAC-SHA-256 (RFC 2104) of timestamp, full stop and body, in lower-case
   * hexadecimal. The timestamp is signed too, so that an old request cannot be sent again.
   */
  static String of(String secret, String timestamp, String body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] signed = (timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(signed));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, missing);
    }
  }
}
