package org.carillon.subsystem.engine.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What proves to a server that a client knows a password (RFC 7616 3.4.1, RFC 8760).
 *
 * @param algorithm the server's choice, such as {@code SHA-256}; MD5 if the server made none
 * @param realm where the password is valid
 * @param nonce the server's challenge
 * @param use how often the nonce has been used, and chance of the client's; empty for a server that
 *     knows no {@code qop} (RFC 2069)
 */
record DigestProof(String algorithm, String realm, String nonce, Optional<Use> use) {

  private static final Map<String, String> HASHES =
      Map.of("MD5", "MD5", "SHA-256", "SHA-256", "SHA-512-256", "SHA-512/256");

  /**
   * The use of a nonce.
   *
   * @param count how often it has been used, this time included
   * @param clientNonce chance of the client's
   */
  record Use(int count, String clientNonce) {

    String hexCount() {
      return String.format(Locale.ROOT, "%08x", count);
    }
  }

  /** Rejects algorithms that no client of ours knows. */
  DigestProof {
    if (!HASHES.containsKey(algorithm.toUpperCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "Digest with algorithm '" + algorithm + "': use one of " + HASHES.keySet());
    }
  }

  /** The proof itself, the parameter {@code response}. */
  String response(String user, String password, String method, String uri) {
    String secret = hash(String.join(":", user, realm, password));
    String request = hash(method + ":" + uri);
    return use.map(
            u ->
                hash(
                    String.join(
                        ":", secret, nonce, u.hexCount(), u.clientNonce(), "auth", request)))
        .orElseGet(() -> hash(String.join(":", secret, nonce, request)));
  }

  private String hash(String text) {
    try {
      MessageDigest digest =
          MessageDigest.getInstance(HASHES.get(algorithm.toUpperCase(Locale.ROOT)));
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Java lacks the hash " + algorithm, missing);
    }
  }
}
