package org.carillon.subsystem.engine.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.subsystem.engine.bench.AcceptingServlet;
import org.carillon.subsystem.engine.bench.Message;
import org.carillon.subsystem.engine.bench.Peer;
import org.carillon.subsystem.engine.bench.Requests;
import org.carillon.subsystem.engine.bench.TestServer;
import org.carillon.subsystem.engine.settings.Transport;
import org.junit.jupiter.api.Test;

/** INVITEs that name a dialog to replace (RFC 3891) reach the application. */
class ReplacesTest {

  @Test
  void dialogThatOtherRequestsWentThroughIsNoHindrance() throws Exception {
    try (TestServer server = new TestServer()) {
      server.deploy(TestServer.descriptor("accepting", AcceptingServlet.class));
      try (Peer peer = new Peer(server.listen(Transport.UDP))) {
        peer.send(Requests.initial("INVITE", peer.port(), "ann"));
        Message answer = last(peer);
        peer.send(Requests.inDialog("ACK", peer.port(), answer, 1));
        peer.send(Requests.inDialog("OPTIONS", peer.port(), answer, 2));
        assertThat(last(peer).status()).isEqualTo(200);

        String ours = answer.value("To").replaceAll(".*;tag=", "");
        String dialog = answer.value("Call-ID") + ";to-tag=" + ours + ";from-tag=caller";
        peer.send(Requests.initial("INVITE", peer.port(), "ann", "Replaces: " + dialog));

        assertThat(last(peer).status()).isEqualTo(200);
      }
    }
  }

  private static Message last(Peer peer) throws IOException {
    Message answer = peer.next("SIP/2.0");
    return answer.status() < 200 ? last(peer) : answer;
  }
}
