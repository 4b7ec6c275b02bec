package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.carillon.it.container.Server;

/** How much of calls the server holds, as its management tells. */
final class SipSessions implements AutoCloseable {

  private static final List<String> FIGURES =
      List.of("application-sessions", "sip-sessions", "active-dialogs");

  /** A transaction lives for 32 s after its end, and what belongs to it a little longer. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(90);

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  private final Server server;
  private final Map<String, Long> before;

  private SipSessions(Server server) throws IOException {
    this.server = server;
    this.before = figures();
  }

  static SipSessions now() throws IOException {
    return new SipSessions(Server.connect());
  }

  /** Waits until the server holds no more than it did at the beginning. */
  void areBackWhereTheyWere() throws IOException {
    long deadline = System.nanoTime() + PATIENCE;
    Map<String, Long> left = grown();
    while (!left.isEmpty() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(PAUSE);
      left = grown();
    }
    assertThat(left).as("more than the %s of the beginning", before).isEmpty();
  }

  private Map<String, Long> grown() throws IOException {
    Map<String, Long> figures = figures();
    figures.entrySet().removeIf(figure -> figure.getValue() <= before.get(figure.getKey()));
    return figures;
  }

  private Map<String, Long> figures() throws IOException {
    Map<String, Long> figures = new TreeMap<>();
    for (String name : FIGURES) {
      figures.put(
          name, server.run("read-attribute", "subsystem=sip", Map.of("name", name)).asLong());
    }
    return figures;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
