package org.carillon.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.carillon.it.ServerTest;
import org.carillon.it.phone.Caller;
import org.carillon.it.phone.Member;
import org.carillon.it.phone.PhoneRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The running server, its management interface, and calls through it. */
abstract class LifecycleTest extends ServerTest {
  private static final String DIALOG = "gov.nist.javax.sip.stack.SIPDialog";
  private static final String ENGINE = "org.carillon.subsystem.engine.";

  /** One stack, one server, one application with one servlet, and nothing of the calls. */
  private static final Map<String, Long> ONE_OF_EACH =
      Map.of(
          ENGINE + "stack.CancelIndexStack",
          1L,
          ENGINE + "server.SipServer",
          1L,
          ENGINE + "application.SipApplication",
          1L,
          "org.carillon.sip.CallGroupServlet",
          1L,
          DIALOG,
          0L);

  Server server;

  @BeforeEach
  void connect() throws IOException {
    server = Server.connect();
  }

  @AfterEach
  void disconnect() throws IOException {
    server.close();
  }

  /** Does this while a call is up, whose dialogs are in the heap. */
  void duringACall(ServerAction action) throws IOException, InterruptedException {
    try (PhoneRoom room = new PhoneRoom()) {
      connected(room);
      assertThat(Heap.count(DIALOG, server.pid())).isPositive();
      action.run();
    }
  }

  /** Makes a call from beginning to end. */
  void callIsServed() {
    try (PhoneRoom room = new PhoneRoom()) {
      Caller carl = connected(room);
      carl.hangsUp();
    }
  }

  /** Waits until nothing of earlier servers, applications and calls is left in the heap. */
  void oneOfEachIsLeft() throws IOException, InterruptedException {
    assertThat(Heap.until(ONE_OF_EACH, server.pid())).isEqualTo(ONE_OF_EACH);
  }

  private static Caller connected(PhoneRoom room) {
    Caller carl = room.caller("carl");
    Member ann = room.member(1);
    carl.dials("640");
    ann.rings();
    ann.picksUp();
    carl.isConnectedTo(ann);
    ann.isAcknowledged();
    return carl;
  }

  /** What an administrator does to the server. */
  interface ServerAction {
    void run() throws IOException;
  }
}
