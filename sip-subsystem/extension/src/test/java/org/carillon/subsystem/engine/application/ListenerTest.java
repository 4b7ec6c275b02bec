package org.carillon.subsystem.engine.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.subsystem.engine.bench.Eventually;
import org.carillon.subsystem.engine.bench.Message;
import org.carillon.subsystem.engine.bench.Peer;
import org.carillon.subsystem.engine.bench.Requests;
import org.carillon.subsystem.engine.bench.TestServer;
import org.carillon.subsystem.engine.settings.ApplicationKey;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;
import org.carillon.subsystem.engine.settings.SipServletDescriptor;
import org.carillon.subsystem.engine.settings.Transport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listeners, timers and application keys (SIP Servlet 1.1, 8 and 15.11.2). */
class ListenerTest {

  @BeforeEach
  void forget() {
    ListeningServlet.HEARD.clear();
  }

  @Test
  void everyListenerHearsItsEvents() throws Exception {
    try (TestServer server = new TestServer()) {
      server.deploy(TestServer.descriptor("listening", ListeningServlet.class));
      try (Peer peer = new Peer(server.listen(Transport.UDP))) {
        peer.send(Requests.initial("MESSAGE", peer.port(), "timer"));

        Message answer = peer.next();

        assertThat(answer.value("X-Ready")).as("servlet and listener are one").isEqualTo("true");
        assertThat(Eventually.holds(() -> ListeningServlet.HEARD.contains("call destroyed")))
            .as("heard: %s", ListeningServlet.HEARD)
            .isTrue();
        assertThat(ListeningServlet.HEARD)
            .containsExactlyInAnyOrder(
                "servlet initialised",
                "call created",
                "leg created",
                "attribute colour",
                "timer tick",
                "leg destroyed",
                "call destroyed");
        assertThat(server.server().statistics().applicationSessions()).isZero();
      }
    }
  }

  @Test
  void requestsWithOneKeyShareACall() throws Exception {
    try (TestServer server = new TestServer()) {
      server.deploy(withKey("callerOf"));
      try (Peer peer = new Peer(server.listen(Transport.UDP))) {
        peer.send(Requests.initial("MESSAGE", peer.port(), "ann"));
        String first = peer.next().value("X-Call");
        peer.send(Requests.initial("MESSAGE", peer.port(), "bob"));

        assertThat(peer.next().value("X-Call")).contains("caller").isEqualTo(first);
      }
    }
  }

  @Test
  void aKeyMethodThatDoesNotExistIsNamed() throws Exception {
    try (TestServer server = new TestServer()) {
      assertThatExceptionOfType(ServletException.class)
          .isThrownBy(() -> server.deploy(withKey("keyOf")))
          .withMessageContaining("keyOf")
          .withMessageContaining("public static String");
    }
  }

  private static SipApplicationDescriptor withKey(String method) {
    String className = ListeningServlet.class.getName();
    return new SipApplicationDescriptor(
        "keyed",
        Optional.empty(),
        List.of(new SipServletDescriptor("listening", className, 1, Map.of())),
        List.of(className),
        List.of(),
        Map.of(),
        3,
        180,
        Optional.empty(),
        Optional.of(new ApplicationKey(className, method)));
  }
}
