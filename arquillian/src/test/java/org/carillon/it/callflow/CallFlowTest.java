package org.carillon.it.callflow;

import org.carillon.it.ServerTest;
import org.carillon.it.phone.Caller;
import org.carillon.it.phone.Member;
import org.carillon.it.phone.PhoneRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The running server, Carl who calls, and the three members of the demo groups. */
abstract class CallFlowTest extends ServerTest {

  @RegisterExtension final PhoneRoom room = new PhoneRoom();

  Caller carl;
  Member ann;
  Member bob;
  Member cid;

  @BeforeEach
  void phonesAreSwitchedOn() {
    carl = room.caller("carl");
    ann = room.member(1);
    bob = room.member(2);
    cid = room.member(3);
  }
}
