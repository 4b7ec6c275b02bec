package org.carillon.it.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.carillon.it.ServerTest;
import org.carillon.it.phone.Caller;
import org.carillon.it.phone.Member;
import org.carillon.it.phone.PhoneRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every call is on record once it is over, for those who may see it. */
class CallRecordIT extends ServerTest {

  @RegisterExtension final PhoneRoom room = new PhoneRoom();

  @Test
  void answeredCallIsListed() throws Exception {
    Caller caller = room.caller("recorded" + System.nanoTime());
    Member ann = room.member(1);
    caller.dials("640");
    ann.rings();
    ann.picksUp();
    caller.isConnectedTo(ann);
    ann.isAcknowledged();
    caller.hangsUp();
    ann.isHungUp();

    Supervisor supervisor = new Supervisor(WEB_PORT);
    supervisor.signsIn("supervisor", "carillon-supervisor");

    assertThat(supervisor.seesACallOf(caller.name())).contains("640");
  }

  @Test
  void pagesAreClosedToStrangers() throws Exception {
    Supervisor stranger = new Supervisor(WEB_PORT);

    for (String page : new String[] {"", "calls.xhtml", "groups.xhtml"}) {
      assertThat(stranger.opens(page).body()).contains("j_security_check");
    }
  }
}
