package org.carillon.subsystem.engine.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carillon.subsystem.engine.bench.ForkingServlet;
import org.carillon.subsystem.engine.bench.Message;
import org.carillon.subsystem.engine.bench.Peer;
import org.carillon.subsystem.engine.bench.Requests;
import org.carillon.subsystem.engine.bench.TestServer;
import org.carillon.subsystem.engine.bench.Watch;
import org.carillon.subsystem.engine.settings.ConcurrencyMode;
import org.carillon.subsystem.engine.settings.SipServerSettings;
import org.carillon.subsystem.engine.settings.Transport;
import org.junit.jupiter.api.Test;

/** Two phones answer a call in the same instant. */
class OneAtATimeTest {
  private static final int CALLS = 1_000;
  private static final int CALLS_TO_MEET = 5;

  @Test
  void neverTwoThreadsInOneCallAndAnswersInOrder() throws Exception {
    Watch watch = new Watch(false);

    placeCalls(CALLS, ConcurrencyMode.SIP_APPLICATION_SESSION, watch);

    assertThat(watch.legs()).isEqualTo(2 * CALLS);
    assertThat(watch.crowdedCalls()).isZero();
    assertThat(watch.disorderedLegs()).isZero();
  }

  /** Without the gate the same calls are crowded: the test above can fail. */
  @Test
  void withoutTheGateThreadsMeet() throws Exception {
    Watch watch = new Watch(true);

    placeCalls(CALLS_TO_MEET, ConcurrencyMode.NONE, watch);

    assertThat(watch.crowdedCalls()).isPositive();
  }

  private static void placeCalls(int calls, ConcurrencyMode mode, Watch watch) throws Exception {
    ForkingServlet.watchedBy(watch);
    ExecutorService phones = Executors.newFixedThreadPool(2);
    try (TestServer server = new TestServer(settings(mode))) {
      server.deploy(ForkingServlet.class);
      int port = server.listen(Transport.UDP);
      try (Peer caller = new Peer(port);
          Peer ann = new Peer(port);
          Peer bob = new Peer(port)) {
        ForkingServlet.rings(ann.port(), bob.port());
        CyclicBarrier sameInstant = new CyclicBarrier(2);
        Future<?> annDone = phones.submit(answering(ann, calls, sameInstant));
        Future<?> bobDone = phones.submit(answering(bob, calls, sameInstant));
        for (int i = 0; i < calls; i++) {
          caller.send(Requests.initial("INVITE", caller.port(), "group"));
          Message busy = caller.next("SIP/2.0 486");
          caller.send(
              busy.answer(0, "")
                  .replaceFirst("SIP/2.0 0 Text", ackLine())
                  .replace("INVITE", "ACK"));
        }
        annDone.get();
        bobDone.get();
      }
    } finally {
      phones.shutdownNow();
    }
  }

  private static String ackLine() {
    return "ACK sip:group@127.0.0.1 SIP/2.0";
  }

  private static Callable<Void> answering(Peer phone, int calls, CyclicBarrier sameInstant) {
    String contact = "Contact: <sip:phone@127.0.0.1:" + phone.port() + ">";
    return () -> {
      for (int i = 0; i < calls; i++) {
        Message invite = phone.next("INVITE");
        String tag = "phone-" + phone.port() + "-" + i;
        sameInstant.await();
        phone.send(invite.answer(180, tag, contact));
        phone.send(invite.answer(200, tag, contact));
        phone.next("ACK");
      }
      return null;
    };
  }

  private static SipServerSettings settings(ConcurrencyMode mode) {
    SipServerSettings defaults = SipServerSettings.defaults();
    return new SipServerSettings(
        // No retransmission while the machine is busy: each message is counted.
        Duration.ofSeconds(20),
        Duration.ofSeconds(40),
        defaults.t4(),
        mode,
        defaults.workerThreads(),
        defaults.queueLimit(),
        defaults.retryAfter(),
        defaults.userAgent(),
        Optional.empty(),
        Map.of());
  }
}
