package org.carillon.subsystem.engine.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.carillon.subsystem.engine.bench.Eventually;
import org.carillon.subsystem.engine.bench.Message;
import org.carillon.subsystem.engine.bench.Peer;
import org.carillon.subsystem.engine.bench.Requests;
import org.carillon.subsystem.engine.bench.TestServer;
import org.carillon.subsystem.engine.settings.ConcurrencyMode;
import org.carillon.subsystem.engine.settings.SipServerSettings;
import org.carillon.subsystem.engine.settings.Transport;
import org.junit.jupiter.api.Test;

/** New calls are refused early; calls in progress go on. */
class AdmissionTest {
  private static volatile CountDownLatch release = new CountDownLatch(0);
  private static final AtomicInteger BUSY = new AtomicInteger();

  /** Is busy with MESSAGE until released. */
  public static final class Busy extends SipServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doMessage(SipServletRequest request) throws IOException {
      BUSY.incrementAndGet();
      try {
        release.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      request.createResponse(200).send();
    }

    @Override
    protected void doInvite(SipServletRequest request) throws IOException {
      request.createResponse(200).send();
    }

    @Override
    protected void doBye(SipServletRequest request) throws IOException {
      request.createResponse(200).send();
    }
  }

  @Test
  void aSuspendedServerFinishesItsCalls() throws Exception {
    try (TestServer server = new TestServer()) {
      server.deploy(Busy.class);
      try (Peer peer = new Peer(server.listen(Transport.UDP))) {
        peer.send(Requests.initial("INVITE", peer.port(), "somebody"));
        Message answer = peer.next("SIP/2.0 200");
        peer.send(Requests.inDialog("ACK", peer.port(), answer, 1));

        server.server().suspend();

        peer.send(Requests.initial("INVITE", peer.port(), "somebody"));
        assertThat(peer.next().status()).isEqualTo(503);
        peer.send(Requests.inDialog("BYE", peer.port(), answer, 2));
        assertThat(peer.next().status()).isEqualTo(200);

        server.server().resume();

        peer.send(Requests.initial("INVITE", peer.port(), "somebody"));
        assertThat(peer.next().status()).isEqualTo(200);
      }
    }
  }

  @Test
  void aboveTheQueueLimitNewRequestsGet503() throws Exception {
    release = new CountDownLatch(1);
    try (TestServer server = new TestServer(withQueueLimit(2))) {
      server.deploy(Busy.class);
      try (Peer peer = new Peer(server.listen(Transport.UDP))) {
        SipStatistics statistics = server.server().statistics();
        for (int i = 1; i <= 3; i++) {
          int number = i;
          peer.send(Requests.initial("MESSAGE", peer.port(), "somebody"));
          assertThat(Eventually.holds(() -> BUSY.get() == number)).isTrue();
        }
        assertThat(statistics.queueDepth()).isEqualTo(3);

        peer.send(Requests.initial("INVITE", peer.port(), "somebody"));

        Message refusal = peer.next();
        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.value("Retry-After")).isEqualTo("7");
        assertThat(statistics.rejected()).isEqualTo(1);
        release.countDown();
        for (int i = 0; i < 3; i++) {
          assertThat(peer.next().status()).isEqualTo(200);
        }
        assertThat(Eventually.holds(() -> statistics.queueDepth() == 0)).isTrue();
        peer.send(Requests.initial("INVITE", peer.port(), "somebody"));
        assertThat(peer.next().status()).isEqualTo(200);
      }
    } finally {
      release.countDown();
    }
  }

  @Test
  void withoutAnApplicationEverythingIsRefused() throws Exception {
    try (TestServer server = new TestServer();
        Peer peer = new Peer(server.listen(Transport.UDP))) {
      peer.send(Requests.initial("OPTIONS", peer.port(), "somebody"));

      assertThat(peer.next().status()).isEqualTo(503);
    }
  }

  /** Two workers more than the limit, so that one of them can refuse. */
  private static SipServerSettings withQueueLimit(int limit) {
    SipServerSettings defaults = SipServerSettings.defaults();
    return new SipServerSettings(
        defaults.t1(),
        defaults.t2(),
        defaults.t4(),
        ConcurrencyMode.SIP_APPLICATION_SESSION,
        64,
        limit,
        Duration.ofSeconds(7),
        defaults.userAgent(),
        Optional.empty(),
        Map.of());
  }
}
