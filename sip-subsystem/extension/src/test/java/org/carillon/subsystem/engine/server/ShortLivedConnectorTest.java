package org.carillon.subsystem.engine.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import org.carillon.subsystem.engine.bench.Eventually;
import org.carillon.subsystem.engine.bench.TestServer;
import org.carillon.subsystem.engine.settings.Transport;
import org.junit.jupiter.api.Test;

/** A connector that is closed before it has begun to work leaves nothing behind. */
class ShortLivedConnectorTest {

  private static final int TIMES = 4;

  @Test
  void workersOfAUdpConnectorEndWithIt() throws Exception {
    try (TestServer server = new TestServer()) {
      for (int i = 0; i < TIMES; i++) {
        SipListeningPoint point =
            server.listen(Transport.UDP, TestServer.freePort(), Optional.empty());
        assertThatCode(() -> server.server().close(point)).doesNotThrowAnyException();
      }

      assertThat(Eventually.holds(() -> workers() == 0)).as("all workers have ended").isTrue();
    }
  }

  private static long workers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().contains("UDPMessageChannel"))
        .count();
  }
}
