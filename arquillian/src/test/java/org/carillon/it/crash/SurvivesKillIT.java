package org.carillon.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.carillon.it.phone.PhoneRoom;
import org.carillon.it.record.Supervisor;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After {@code kill -9} every call is on record, exactly once, and nobody is kept for a call that
 * is no more (acceptance scenario 24). The members of group 700 get one call at a time; those of
 * group 640 as many as come.
 */
class SurvivesKillIT {

  private static final int PORT_OFFSET = 6000;
  private static final int FIRST_PHONE = 25_101;
  private static final Path HOME = Path.of(System.getProperty("carillon.it.server"));
  private static final InetSocketAddress SIP =
      new InetSocketAddress("127.0.0.1", 5060 + PORT_OFFSET);

  private final List<Phone> phones = new ArrayList<>();
  private Phone first;
  private Phone second;
  private Phone third;
  private Phone ann;

  @TempDir Path data;

  @BeforeEach
  void switchOn() throws IOException {
    first = phone("101", FIRST_PHONE);
    second = phone("102", FIRST_PHONE + 1);
    third = phone("103", FIRST_PHONE + 2);
    ann = phone("member1", PhoneRoom.memberPort(1));
  }

  @AfterEach
  void switchOff() {
    phones.forEach(Phone::close);
    phones.clear();
  }

  @Test
  void everyCallIsOnRecordOnceAndEveryMemberIsFreeAfterTheRestart() throws Exception {
    try (ServerProcess server = ServerProcess.start(HOME, data, PORT_OFFSET)) {
      isInTheMiddleOfACall("talking");
      isBeingOffered("ringing");
      hasJustHungUp("talked");
      server.kill();
    }

    switchOff();
    switchOn();
    try (ServerProcess server = ServerProcess.start(HOME, data, PORT_OFFSET)) {
      phone("later", 0).dial("700");
      first.rung().ring();
      second.rung().ring();
      third.rung().ring();
      Supervisor supervisor = new Supervisor(server.webPort());
      supervisor.signsIn("supervisor", "carillon-supervisor");

      for (String caller : new String[] {"talked", "talking", "ringing"}) {
        assertThat(supervisor.seesACallOf("sip:" + caller + "@"))
            .containsOnlyOnce("sip:" + caller + "@");
      }
    }
  }

  /** The first phone takes the call; the others stop ringing. */
  private void isInTheMiddleOfACall(String caller) throws IOException {
    Call call = phone(caller, 0).dial("700");
    Call atFirst = first.rung().ring();
    Call atSecond = second.rung().ring();
    Call atThird = third.rung().ring();
    atFirst.pickUp();
    call.accept(call.awaitStatus(200));
    atFirst.awaitRequest("ACK");
    atSecond.stopRinging();
    atThird.stopRinging();
  }

  /** The second and third phone ring, the first is busy. */
  private void isBeingOffered(String caller) throws IOException {
    Call call = phone(caller, 0).dial("700");
    second.rung().ring();
    third.rung().ring();
    call.awaitStatus(180);
  }

  private void hasJustHungUp(String caller) throws IOException {
    Call call = phone(caller, 0).dial("640");
    Call atAnn = ann.rung().pickUp();
    call.accept(call.awaitStatus(200));
    atAnn.awaitRequest("ACK");
    call.hangUpAnd(atAnn);
  }

  private Phone phone(String name, int port) throws IOException {
    Phone phone = new Phone(name, SIP, port);
    phones.add(phone);
    return phone;
  }
}
