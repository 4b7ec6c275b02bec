package org.carillon.subsystem.engine.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.carillon.subsystem.engine.bench.AcceptingServlet;
import org.carillon.subsystem.engine.bench.Peer;
import org.carillon.subsystem.engine.bench.Requests;
import org.carillon.subsystem.engine.bench.StreamPeer;
import org.carillon.subsystem.engine.bench.TestServer;
import org.carillon.subsystem.engine.settings.Transport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What strangers send does no harm and does not fill the log. */
class BadInputTest {
  private static final int FLOOD = 3_000;
  private static final Logger ALL = Logger.getLogger("");
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          log.add(String.valueOf(entry.getMessage()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };
  private TestServer server;
  private Peer peer;

  @BeforeEach
  void start() throws Exception {
    server = new TestServer();
    server.deploy(AcceptingServlet.class);
    peer = new Peer(server.listen(Transport.UDP));
    ALL.addHandler(handler);
  }

  @AfterEach
  void stop() {
    ALL.removeHandler(handler);
    peer.close();
    server.close();
  }

  @Test
  void aFloodOfRubbishIsLoggedOnce() throws Exception {
    for (int i = 0; i < FLOOD; i++) {
      peer.send("INVITE this is not sip\r\nVia: nonsense " + i + "\r\n\r\n");
    }

    assertStillServes();
    assertThat(log.stream().filter(line -> !line.contains("SIP connector")).toList())
        .hasSizeLessThanOrEqualTo(1)
        .allMatch(line -> line.contains("not SIP"));
    assertThat(server.server().statistics().activeTransactions()).isLessThanOrEqualTo(1);
  }

  @Test
  void aHeaderOf60KilobytesIs400() throws Exception {
    peer.send(Requests.initial("OPTIONS", peer.port(), "x", "X-Long: " + "a".repeat(60_000)));

    assertThat(peer.next().status()).isEqualTo(400);
    assertStillServes();
  }

  @Test
  void aRequestWithoutItsRequiredHeaderIs400() throws Exception {
    peer.send(Requests.initial("PUBLISH", peer.port(), "x"));

    assertThat(peer.next().status()).isEqualTo(400);
  }

  @Test
  void anUnknownMethodIsRefused() throws Exception {
    peer.send(Requests.initial("FROBNICATE", peer.port(), "x"));

    assertThat(peer.next().status()).isBetween(400, 599);
    assertStillServes();
  }

  @Test
  void aByeOfNoCallIs481AndNotLogged() throws Exception {
    String bye = Requests.initial("BYE", peer.port(), "x");
    peer.send(bye.replace("To: <sip:x@127.0.0.1>", "To: <sip:x@127.0.0.1>;tag=1_2_3_4"));
    assertThat(peer.next().status()).isEqualTo(481);

    peer.send(bye.replace("To: <sip:x@127.0.0.1>", "To: <sip:x@127.0.0.1>;tag=unknown"));
    assertThat(peer.next().status()).isEqualTo(481);

    assertThat(log).isEmpty();
  }

  @Test
  void oneByteAndAnEmptyDatagramAreDropped() throws Exception {
    peer.send(new byte[0]);
    peer.send(new byte[] {0});
    peer.send("\r\n\r\n");

    assertStillServes();
  }

  @Test
  void rubbishAndBrokenOffStreamsHarmNobodyElse() throws Exception {
    int port = server.listen(Transport.TCP);
    String options = Requests.initialOver("TCP", "OPTIONS", 9, "x");
    for (String rubbish :
        List.of(
            "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
            options.substring(0, options.length() / 2),
            options.replace("Content-Length: 0", "Content-Length: -7"),
            options.replace("Content-Length: 0", "Content-Length: 99999999999"),
            "\0\1\2".repeat(5_000))) {
      try (Socket stranger = new Socket(InetAddress.getLoopbackAddress(), port)) {
        stranger.getOutputStream().write(rubbish.getBytes(StandardCharsets.UTF_8));
      }
    }

    try (StreamPeer honest = new StreamPeer(new Socket(InetAddress.getLoopbackAddress(), port))) {
      honest.send(Requests.initialOver("TCP", "OPTIONS", honest.port(), "x"));

      assertThat(honest.next().status()).isEqualTo(200);
    }
  }

  private void assertStillServes() throws Exception {
    try (Peer honest = new Peer(peer.server())) {
      String request = Requests.initial("OPTIONS", honest.port(), "somebody");
      // A phone repeats what a full network has swallowed (RFC 3261 17.1.2.2).
      for (int tries = 0; tries < 20 && honest.hearsNothing(Duration.ofMillis(500)); tries++) {
        honest.send(request);
      }
      honest.send(request);

      assertThat(honest.next().status()).isEqualTo(200);
    }
  }
}
