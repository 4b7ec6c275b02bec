package org.carillon.subsystem.engine.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipServletRequest;
import java.io.IOException;
import org.carillon.subsystem.engine.bench.Eventually;
import org.carillon.subsystem.engine.bench.Message;
import org.carillon.subsystem.engine.bench.Peer;
import org.carillon.subsystem.engine.bench.PlainEnvironment;
import org.carillon.subsystem.engine.bench.Requests;
import org.carillon.subsystem.engine.bench.TestServer;
import org.carillon.subsystem.engine.settings.Transport;
import org.junit.jupiter.api.Test;

/** A servlet answers OPTIONS, on a worker of the stack and inside its application. */
class OptionsTest {
  private static volatile String thread = "";
  private static volatile int inside;
  private static volatile PlainEnvironment environment;

  /** Says yes. */
  public static final class Answering extends SipServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doOptions(SipServletRequest request) throws IOException {
      thread = Thread.currentThread().getName();
      inside = environment.inside();
      request.createResponse(200).send();
    }
  }

  @Test
  void answersOverUdp() throws Exception {
    try (TestServer server = new TestServer()) {
      environment = server.environment();
      server.deploy(Answering.class);
      try (Peer peer = new Peer(server.listen(Transport.UDP))) {
        peer.send(Requests.initial("OPTIONS", peer.port(), "server"));

        Message answer = peer.next();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Server")).contains("Carillon");
        assertThat(thread).contains("UDPMessageChannelThread");
        assertThat(inside).isEqualTo(1);
        assertThat(Eventually.holds(() -> environment.inside() == 0)).isTrue();
        assertThat(server.server().statistics().requestsReceived("OPTIONS")).isEqualTo(1);
        assertThat(server.server().statistics().responsesSent(2)).isEqualTo(1);
      }
    }
    assertThat(environment.instances()).isZero();
  }
}
