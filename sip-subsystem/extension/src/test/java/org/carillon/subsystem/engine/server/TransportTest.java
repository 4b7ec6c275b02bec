package org.carillon.subsystem.engine.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.carillon.subsystem.engine.bench.AcceptingServlet;
import org.carillon.subsystem.engine.bench.ForkingServlet;
import org.carillon.subsystem.engine.bench.Message;
import org.carillon.subsystem.engine.bench.Peer;
import org.carillon.subsystem.engine.bench.Requests;
import org.carillon.subsystem.engine.bench.StreamPeer;
import org.carillon.subsystem.engine.bench.TestServer;
import org.carillon.subsystem.engine.settings.SipServerSettings;
import org.carillon.subsystem.engine.settings.Transport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TCP, TLS, and the choice between UDP and TCP by size (RFC 3261 18.1.1). */
class TransportTest {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  @Test
  void answersOverTcpOnAWorker() throws Exception {
    try (TestServer server = new TestServer()) {
      server.deploy(RelayingServlet.class);
      int udp = server.listen(Transport.UDP);
      int port = server.listen(Transport.TCP);
      try (StreamPeer peer = new StreamPeer(new Socket(LOOPBACK, port));
          Peer phone = new Peer(udp)) {
        RelayingServlet.phone = phone.port();
        peer.send(Requests.initialOver("TCP", "MESSAGE", peer.port(), "x"));
        phone.reply(phone.next("MESSAGE"), 202);

        assertThat(peer.next().status()).isEqualTo(202);
        assertThat(RelayingServlet.thread).doesNotContain("TCPMessage").isNotEmpty();
      }
    }
  }

  @Test
  void answersOverTls(@TempDir Path directory) throws Exception {
    SSLContext keys = SelfSigned.context(directory);
    try (TestServer server = new TestServer()) {
      server.deploy(AcceptingServlet.class);
      int port = TestServer.freePort();
      server.listen(Transport.TLS, port, Optional.of(keys));
      try (StreamPeer peer = new StreamPeer(keys.getSocketFactory().createSocket(LOOPBACK, port))) {
        peer.send(Requests.initialOver("TLS", "OPTIONS", peer.port(), "x"));

        assertThat(peer.next().status()).isEqualTo(200);
      }
    }
  }

  @Test
  void largeRequestsGoOverTcp() throws Exception {
    try (TestServer server = new TestServer()) {
      server.deploy(RelayingServlet.class);
      int udp = server.listen(Transport.UDP);
      server.listen(Transport.TCP);
      try (Peer sender = new Peer(udp);
          ServerSocket phone = new ServerSocket(0, 1, LOOPBACK)) {
        RelayingServlet.phone = phone.getLocalPort();
        sender.send(withBody(Requests.initial("MESSAGE", sender.port(), "x"), "a".repeat(2_000)));
        try (StreamPeer answering = new StreamPeer(phone.accept())) {
          Message message = answering.next();
          assertThat(message.header("Via")).contains("SIP/2.0/TCP");
          answering.send(message.answer(200, "t"));
        }

        assertThat(sender.next().status()).isEqualTo(200);
      }
    }
  }

  @Test
  void withoutTcpLargeRequestsGoOverUdp() throws Exception {
    try (TestServer server = new TestServer()) {
      server.deploy(RelayingServlet.class);
      int udp = server.listen(Transport.UDP);
      try (Peer sender = new Peer(udp);
          Peer phone = new Peer(udp)) {
        RelayingServlet.phone = phone.port();
        sender.send(withBody(Requests.initial("MESSAGE", sender.port(), "x"), "a".repeat(2_000)));

        assertThat(phone.next("MESSAGE").header("Via")).contains("SIP/2.0/UDP");
      }
    }
  }

  @Test
  void theExternalAddressIsInViaAndContact() throws Exception {
    SipServerSettings d = SipServerSettings.defaults();
    SipServerSettings behindNat =
        new SipServerSettings(
            d.t1(),
            d.t2(),
            d.t4(),
            d.concurrencyMode(),
            d.workerThreads(),
            d.queueLimit(),
            d.retryAfter(),
            d.userAgent(),
            Optional.of("198.51.100.7"),
            Map.of());
    try (TestServer server = new TestServer(behindNat)) {
      server.deploy(ForkingServlet.class);
      int udp = server.listen(Transport.UDP);
      try (Peer caller = new Peer(udp);
          Peer phone = new Peer(udp)) {
        ForkingServlet.rings(phone.port());
        caller.send(Requests.initial("INVITE", caller.port(), "x"));

        Message invite = phone.next("INVITE");

        assertThat(invite.value("Via")).startsWith("SIP/2.0/UDP 198.51.100.7:" + udp);
        assertThat(invite.value("Contact")).contains("198.51.100.7:" + udp);
        assertThat(invite.value("User-Agent")).isEqualTo("Carillon");
      }
    }
  }

  @Test
  void aPortInUseIsNamedWithTheRemedy() throws Exception {
    try (TestServer server = new TestServer();
        ServerSocket taken = new ServerSocket(0, 1, LOOPBACK)) {
      int port = taken.getLocalPort();

      assertThatExceptionOfType(SipServerException.class)
          .isThrownBy(() -> server.listen(Transport.TCP, port, Optional.empty()))
          .withMessageContaining("CARILSIP0551")
          .withMessageContaining("tcp (127.0.0.1:" + port + "/tcp)")
          .withMessageContaining("Give it a free port");
    }
  }

  private static String withBody(String request, String body) {
    return request.replace(
        "Content-Length: 0\r\n\r\n",
        "Content-Type: text/plain\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
  }
}
