package org.carillon.it.callflow;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.carillon.it.ServerTest;
import org.carillon.it.phone.PhoneRoom;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Calls to groups that are configured for tests, by Fay, whose name no other call on record has, to
 * Ann, Bob and Cid; their phones are switched on and off in no time.
 */
abstract class QuickPhonesTest extends ServerTest {

  private static final InetSocketAddress SERVER =
      new InetSocketAddress("127.0.0.1", PhoneRoom.SERVER_PORT);

  Phone fay;
  Phone ann;
  Phone bob;
  Phone cid;

  @Deployment(testable = false)
  static WebArchive groups() {
    return GroupsForTests.archive();
  }

  @BeforeEach
  void switchOn() throws IOException {
    fay = phone("fay" + System.nanoTime());
    ann = new Phone("ann", SERVER, PhoneRoom.memberPort(1));
    bob = new Phone("bob", SERVER, PhoneRoom.memberPort(2));
    cid = new Phone("cid", SERVER, PhoneRoom.memberPort(3));
  }

  @AfterEach
  void switchOff() {
    fay.close();
    ann.close();
    bob.close();
    cid.close();
  }

  /** The phone of somebody who calls. */
  static Phone phone(String name) throws IOException {
    return new Phone(name, SERVER);
  }

  /** Waits until Fay's call rings there; what an earlier test has left behind does not count. */
  Call rung(Phone member) {
    return member.rungBy(fay.name());
  }

  /** Whether a request of this method, in a call of this caller, came that nobody waited for. */
  static boolean hasUnexpected(String method, String caller, Phone member) {
    return member.unexpected().stream()
        .filter(message -> message.startLine().startsWith(method + " "))
        .anyMatch(request -> request.header("From").contains("sip:" + caller + "@"));
  }

  /** The member picks up, and talks with the caller. */
  static void connect(Call caller, Call member) {
    member.pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    member.awaitRequest("ACK");
  }

  /** The record of Fay's call. */
  CallLine record() throws IOException, InterruptedException {
    return new CallRecords().call(fay.name());
  }
}
