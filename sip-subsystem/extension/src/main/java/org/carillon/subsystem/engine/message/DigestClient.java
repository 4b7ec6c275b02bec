package org.carillon.subsystem.engine.message;

import java.text.ParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sip.InvalidArgumentException;
import javax.sip.header.AuthorizationHeader;
import javax.sip.header.Header;
import javax.sip.header.ProxyAuthenticateHeader;
import javax.sip.header.WWWAuthenticateHeader;
import org.carillon.subsystem.engine.message.DigestProof.Use;
import org.mobicents.servlet.sip.core.security.SipDigestAuthenticator;
import org.mobicents.servlet.sip.message.SipFactoryImpl;

/**
 * Answers the challenges of servers for applications that call {@code addAuthHeader}; with {@code
 * qop=auth} where the server knows it (RFC 7616, RFC 8760).
 */
public final class DigestClient implements SipDigestAuthenticator {

  private static final String AUTH = "auth";

  @Override
  public AuthorizationHeader getAuthorizationHeader(
      String method,
      String uri,
      String body,
      Header challenge,
      String user,
      String password,
      String nonce,
      int count) {
    WWWAuthenticateHeader asked = (WWWAuthenticateHeader) challenge;
    DigestProof proof = proof(asked, nonce, count);
    try {
      AuthorizationHeader answer = answer(asked, proof);
      answer.setUsername(user);
      answer.setURI(SipFactoryImpl.addressFactory.createURI(uri));
      answer.setResponse(proof.response(user, password, method, uri));
      return answer;
    } catch (ParseException | InvalidArgumentException wrong) {
      throw new IllegalArgumentException("challenge cannot be answered: " + challenge, wrong);
    }
  }

  private static DigestProof proof(WWWAuthenticateHeader asked, String nonce, int count) {
    String algorithm = Optional.ofNullable(asked.getAlgorithm()).orElse("MD5");
    Optional<Use> use =
        Optional.ofNullable(asked.getQop())
            .filter(DigestClient::offersAuth)
            .map(qop -> new Use(count, UUID.randomUUID().toString()));
    return new DigestProof(algorithm, asked.getRealm(), nonce, use);
  }

  private static boolean offersAuth(String qop) {
    if (Stream.of(qop.split(",")).map(String::strip).noneMatch(AUTH::equalsIgnoreCase)) {
      throw new IllegalArgumentException("Digest with qop '" + qop + "': use " + AUTH);
    }
    return true;
  }

  private static AuthorizationHeader answer(WWWAuthenticateHeader asked, DigestProof proof)
      throws ParseException, InvalidArgumentException {
    AuthorizationHeader answer =
        asked instanceof ProxyAuthenticateHeader
            ? SipFactoryImpl.headerFactory.createProxyAuthorizationHeader(asked.getScheme())
            : SipFactoryImpl.headerFactory.createAuthorizationHeader(asked.getScheme());
    answer.setRealm(proof.realm());
    answer.setNonce(proof.nonce());
    answer.setAlgorithm(proof.algorithm());
    if (asked.getOpaque() != null) {
      answer.setOpaque(asked.getOpaque());
    }
    if (proof.use().isPresent()) {
      answer.setQop(AUTH);
      answer.setCNonce(proof.use().get().clientNonce());
      answer.setNonceCount(proof.use().get().count());
    }
    return answer;
  }
}
