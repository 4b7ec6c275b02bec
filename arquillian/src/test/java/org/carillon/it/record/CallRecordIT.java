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
    Caller caller = answeredCall();

    Supervisor supervisor = new Supervisor(WEB_PORT);
    supervisor.signsIn("supervisor", "carillon-supervisor");

    assertThat(supervisor.seesACallOf(caller.name())).contains("640");
  }

  @Test
  void figuresLeadToTheCallsBehindThem() throws Exception {
    Caller caller = answeredCall();
    Supervisor supervisor = new Supervisor(WEB_PORT);
    supervisor.signsIn("supervisor", "carillon-supervisor");
    supervisor.seesACallOf(caller.name());

    String figures = supervisor.opens("reports.xhtml?language=en").body().replace("&amp;", "&");

    assertThat(figures).contains("Pick-up rate", "Service level (15 s)", "Fairness, spread");
    assertThat(figures).contains("member=member1&end=ANSWERED\"");
    assertThat(supervisor.opens("calls.xhtml?group=640&outcome=ANSWERED&level=IN_TIME").body())
        .contains(caller.name());
    assertThat(supervisor.opens("calls.xhtml?member=member1&end=ANSWERED").body())
        .contains(caller.name());
    assertThat(supervisor.opens("calls.xhtml?member=member1&end=BUSY").body())
        .doesNotContain(caller.name());
  }

  @Test
  void periodThatIsTooLongIsRefusedWithAReason() throws Exception {
    Supervisor supervisor = new Supervisor(WEB_PORT);
    supervisor.signsIn("supervisor", "carillon-supervisor");

    assertThat(supervisor.opens("reports.xhtml?language=en&from=2026-01-01&to=2026-12-31").body())
        .contains("These are 365 days: choose at most 92.")
        .doesNotContain("Pick-up rate");
  }

  private Caller answeredCall() throws Exception {
    Caller caller = room.caller("recorded" + System.nanoTime());
    Member ann = room.member(1);
    caller.dials("640");
    ann.rings();
    ann.picksUp();
    caller.isConnectedTo(ann);
    ann.isAcknowledged();
    caller.hangsUp();
    ann.isHungUp();
    return caller;
  }

  @Test
  void pagesAreClosedToStrangers() throws Exception {
    Supervisor stranger = new Supervisor(WEB_PORT);

    for (String page : new String[] {"", "calls.xhtml", "groups.xhtml"}) {
      assertThat(stranger.opens(page).body()).contains("j_security_check");
    }
  }
}
