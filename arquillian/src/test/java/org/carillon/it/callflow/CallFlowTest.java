package org.carillon.it.callflow;

import org.carillon.it.ServerTest;
import org.carillon.it.phone.PhoneRoom;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The running server, and a room full of phones. */
abstract class CallFlowTest extends ServerTest {

  @RegisterExtension final PhoneRoom room = new PhoneRoom();
}
