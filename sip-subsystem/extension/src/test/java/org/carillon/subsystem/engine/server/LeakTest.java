package org.carillon.subsystem.engine.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carillon.subsystem.engine.application.SipApplication;
import org.carillon.subsystem.engine.bench.AcceptingServlet;
import org.carillon.subsystem.engine.bench.Eventually;
import org.carillon.subsystem.engine.bench.Message;
import org.carillon.subsystem.engine.bench.Peer;
import org.carillon.subsystem.engine.bench.Requests;
import org.carillon.subsystem.engine.bench.TestServer;
import org.carillon.subsystem.engine.settings.Transport;
import org.junit.jupiter.api.Test;

/** What is stopped is gone: stacks, threads, dialogs and the objects of applications. */
class LeakTest {
  private static final int TIMES = 10;

  @Test
  void aStoppedServerLeavesNothing() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    List<WeakReference<Object>> stacks = new ArrayList<>();

    for (int i = 0; i < TIMES; i++) {
      stacks.add(serveOneCall());
    }

    assertThat(Eventually.holds(() -> newThreads(before).isEmpty()))
        .as("threads left: %s", newThreads(before))
        .isTrue();
    assertThat(Eventually.holds(() -> alive(stacks) == 0)).as("no stack is left").isTrue();
  }

  private static WeakReference<Object> serveOneCall() throws Exception {
    try (TestServer server = new TestServer()) {
      server.deploy(AcceptingServlet.class);
      int port = server.listen(Transport.UDP);
      server.listen(Transport.TCP);
      answeredCall(port);
      return new WeakReference<>(server.server().dispatcher().orElseThrow().stack());
    }
  }

  @Test
  void anUndeployedApplicationLeavesNothing() throws Exception {
    List<WeakReference<Object>> applications = new ArrayList<>();
    try (TestServer server = new TestServer()) {
      int port = server.listen(Transport.UDP);

      for (int i = 0; i < TIMES; i++) {
        applications.add(deployCallUndeploy(server, port));
      }

      assertThat(server.server().statistics().activeDialogs()).isZero();
      assertThat(server.server().statistics().sipSessions()).isZero();
      assertThat(server.environment().instances()).isZero();
      assertThat(Eventually.holds(() -> alive(applications) == 0))
          .as("no application is left, though its calls never ended")
          .isTrue();
    }
  }

  private static WeakReference<Object> deployCallUndeploy(TestServer server, int port)
      throws Exception {
    SipApplication application = server.deploy(AcceptingServlet.class);
    answeredCall(port);
    assertThat(Eventually.holds(() -> server.server().statistics().activeDialogs() == 1)).isTrue();
    server.undeploy(application);
    return new WeakReference<>(application);
  }

  private static void answeredCall(int port) throws Exception {
    try (Peer caller = new Peer(port)) {
      caller.send(Requests.initial("INVITE", caller.port(), "somebody"));
      Message answer = caller.next("SIP/2.0 200");
      caller.send(Requests.inDialog("ACK", caller.port(), answer, 1));
    }
  }

  private static Set<String> newThreads(Set<Thread> before) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !before.contains(thread) && thread.isAlive())
        // The virtual machine's own, which come when they like.
        .filter(thread -> thread.getThreadGroup() != null)
        .map(Thread::getName)
        .filter(name -> !name.startsWith("Common-Cleaner") && !name.startsWith("junit-"))
        .collect(Collectors.toSet());
  }

  private static long alive(List<WeakReference<Object>> references) {
    System.gc();
    return references.stream().filter(reference -> reference.get() != null).count();
  }
}
