package org.carillon.subsystem.engine.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;
import org.carillon.subsystem.engine.bench.Peer;
import org.carillon.subsystem.engine.bench.Requests;
import org.carillon.subsystem.engine.bench.TestServer;
import org.carillon.subsystem.engine.settings.Transport;
import org.junit.jupiter.api.Test;

/** A servlet challenges for two algorithms. */
class ChallengeTest {

  /** Challenges everybody. */
  public static final class Challenging extends SipServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doOptions(SipServletRequest request) throws IOException {
      SipServletResponse response = request.createResponse(401);
      response.addHeader("WWW-Authenticate", challenge("SHA-256"));
      response.addHeader("WWW-Authenticate", challenge("MD5"));
      response.send();
    }

    private static String challenge(String algorithm) {
      return "Digest realm=\"here\", nonce=\"once\", algorithm=" + algorithm;
    }
  }

  @Test
  void rfc8760_2_3_eachChallengeIsAHeaderOfItsOwnAndTheFirstIsTheBest() throws Exception {
    try (TestServer server = new TestServer()) {
      server.deploy(Challenging.class);
      try (Peer peer = new Peer(server.listen(Transport.UDP))) {
        peer.send(Requests.initial("OPTIONS", peer.port(), "server"));

        String answer = peer.next().text();

        assertThat(answer)
            .containsPattern(
                "(?s)WWW-Authenticate: Digest [^\r\n]*SHA-256[^\r\n]*\r\n"
                    + ".*WWW-Authenticate: Digest [^\r\n]*MD5");
      }
    }
  }
}
