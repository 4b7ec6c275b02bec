package org.carillon.domain.registration.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a phone sends to prove that it knows a password (RFC 7616 3.4): always with {@code
 * qop=auth}, because without it an answer can be sent again by anybody who saw it.
 *
 * @param user whose password
 * @param realm where the password is valid
 * @param nonce the challenge that is answered
 * @param algorithm the hash
 * @param nonceCount how many times the phone has used the nonce, this one included
 * @param proof what the phone computed, and from what
 */
public record Credentials(
    String user,
    String realm,
    String nonce,
    DigestAlgorithm algorithm,
    long nonceCount,
    Proof proof) {

  private static final String SCHEME = "digest ";
  private static final Pattern COUNT = Pattern.compile("[0-9a-fA-F]{8}");

  /**
   * What the phone computed, and from what, as it was sent.
   *
   * @param uri the digest-uri
   * @param count the nonce count, eight hexadecimal digits
   * @param clientNonce chance added by the phone
   * @param response the result
   */
  public record Proof(String uri, String count, String clientNonce, String response) {}

  /** Whether a header value is of this scheme. */
  public static boolean isDigest(String header) {
    return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  /**
   * Reads the value of an Authorization header.
   *
   * @throws IllegalArgumentException when a part is missing or is none that we challenged for
   */
  public static Credentials of(String header) {
    if (!isDigest(header)) {
      throw new IllegalArgumentException("these are no Digest credentials: use Digest");
    }
    Map<String, String> parts = Parameters.in(header.substring(SCHEME.length()));
    if (!"auth".equalsIgnoreCase(part(parts, "qop"))) {
      throw new IllegalArgumentException("qop is '" + part(parts, "qop") + "': use auth");
    }
    Proof proof =
        new Proof(part(parts, "uri"), count(parts), part(parts, "cnonce"), part(parts, "response"));
    return new Credentials(
        part(parts, "username"),
        part(parts, "realm"),
        part(parts, "nonce"),
        algorithm(parts.getOrDefault("algorithm", DigestAlgorithm.MD5.token())),
        Long.parseLong(proof.count(), 16),
        proof);
  }

  /**
   * Whether they were made with the password that belongs to this hash.
   *
   * @param ha1 what {@link DigestAlgorithm#ha1} gave for the password
   * @param method the method of the SIP request
   */
  public boolean prove(String ha1, String method) {
    String a2 = algorithm.hash(method + ":" + proof.uri());
    String expected =
        algorithm.hash(
            String.join(":", ha1, nonce, proof.count(), proof.clientNonce(), "auth", a2));
    // compared in constant time: how far it agrees is nobody's business
    return MessageDigest.isEqual(bytes(expected), bytes(proof.response().toLowerCase(Locale.ROOT)));
  }

  private static String count(Map<String, String> parts) {
    String count = part(parts, "nc");
    if (!COUNT.matcher(count).matches()) {
      throw new IllegalArgumentException("nc is '" + count + "': use eight hexadecimal digits");
    }
    return count;
  }

  private static DigestAlgorithm algorithm(String token) {
    return DigestAlgorithm.named(token)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "algorithm is '" + token + "': use one we challenged for"));
  }

  private static String part(Map<String, String> parts, String name) {
    String value = parts.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the credentials lack " + name + ": send it");
    }
    return value;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
