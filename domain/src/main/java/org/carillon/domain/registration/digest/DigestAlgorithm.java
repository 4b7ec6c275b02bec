package org.carillon.domain.registration.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The hashes that phones may use, the one that we like best first (RFC 8760 2.3). */
public enum DigestAlgorithm {
  /** The hash of RFC 7616. */
  SHA_256("SHA-256"),
  /** The hash of RFC 2617, for phones that know no other. */
  MD5("MD5");

  private final String token;

  DigestAlgorithm(String token) {
    this.token = token;
  }

  /** The name in SIP headers. */
  public String token() {
    return token;
  }

  /** The algorithm of that name, if it is one of ours. */
  public static Optional<DigestAlgorithm> named(String token) {
    return Arrays.stream(values()).filter(one -> one.token.equalsIgnoreCase(token)).findFirst();
  }

  /** What is stored in place of a password (A1 of RFC 7616 3.4.2, hashed), in lower-case hex. */
  public String ha1(String user, String realm, String password) {
    return hash(user + ":" + realm + ":" + password);
  }

  /** The hash of a text, in lower-case hex. */
  String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance(token).digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this Java has no " + token + ": use another one", missing);
    }
  }
}
