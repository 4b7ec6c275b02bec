package org.carillon.sip.message;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.carillon.domain.registration.digest.Credentials;
import org.carillon.domain.registration.digest.DigestAlgorithm;
import org.carillon.registration.Verdict;

/** Asks for passwords, and finds what phones answer (RFC 3261 22.2). */
public final class Challenges {

  private static final int UNAUTHORIZED = 401;

  private Challenges() {}

  /**
   * Asks for the password: one challenge for each algorithm, the best first (RFC 8760 2.3).
   *
   * @throws IOException when the answer cannot be sent
   */
  public static void send(SipServletRequest request, Verdict.Challenged challenge)
      throws IOException {
    SipServletResponse response = request.createResponse(UNAUTHORIZED);
    for (DigestAlgorithm algorithm : DigestAlgorithm.values()) {
      response.addHeader(
          "WWW-Authenticate",
          String.format(
              "Digest realm=\"%s\", nonce=\"%s\", algorithm=%s, qop=\"auth\"%s",
              challenge.realm(),
              challenge.nonce(),
              algorithm.token(),
              challenge.stale() ? ", stale=true" : ""));
    }
    response.send();
  }

  /**
   * The Digest credentials in the request, of all realms.
   *
   * @throws IllegalArgumentException when some are incomplete
   */
  public static List<Credentials> answered(SipServletRequest request) {
    List<Credentials> found = new ArrayList<>();
    Iterator<String> headers = request.getHeaders("Authorization");
    while (headers.hasNext()) {
      String header = headers.next();
      if (Credentials.isDigest(header)) {
        found.add(Credentials.of(header));
      }
    }
    return found;
  }
}
