package org.carillon.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.it.phone.Caller;
import org.carillon.it.phone.Member;
import org.carillon.it.phone.PhoneRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A suspended server lets calls in progress go on, and takes on no others (RFC 3261 21.5.4). */
class SuspendIT extends LifecycleTest {
  @RegisterExtension final PhoneRoom room = new PhoneRoom();

  @AfterEach
  void resume() throws IOException {
    server.run("resume", "");
  }

  @Test
  void newCallsAreRefusedAndCallsInProgressEndAsUsual() throws IOException {
    Caller carl = room.caller("carl");
    Member ann = room.member(1);
    carl.dials("640");
    ann.rings();
    ann.picksUp();
    carl.isConnectedTo(ann);
    ann.isAcknowledged();

    server.run("suspend", "");

    Caller dora = room.caller("dora");
    dora.dials("640");
    assertThat(dora.refusal(503, "Retry-After")).startsWith("Retry-After: ");
    carl.hangsUp();
    ann.isHungUp();
  }

  @Test
  void callsAreServedAgainAfterResume() throws IOException {
    server.run("suspend", "");
    server.run("resume", "");

    callIsServed();
  }
}
