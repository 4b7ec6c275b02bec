package org.carillon.domain.registration.digest;

/**
 * Somebody who shows a password.
 *
 * @param user the name
 * @param password the password
 * @param realm where it is valid
 */
public record TestProof(String user, String password, String realm) {

  private static final String URI = "sip:carillon.example";

  /** Somebody of the realm that tests use. */
  public TestProof(String user, String password) {
    this(user, password, "carillon");
  }

  /** The credentials for a REGISTER. */
  public Credentials of(DigestAlgorithm algorithm, String nonce, int count) {
    String nc = String.format("%08x", count);
    String a2 = algorithm.hash("REGISTER:" + URI);
    String response =
        algorithm.hash(
            String.join(
                ":", algorithm.ha1(user, realm, password), nonce, nc, "chance", "auth", a2));
    return Credentials.of(
        String.format(
            "Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", response=\"%s\","
                + " algorithm=%s, cnonce=\"chance\", qop=auth, nc=%s",
            user, realm, nonce, URI, response, algorithm.token(), nc));
  }
}
