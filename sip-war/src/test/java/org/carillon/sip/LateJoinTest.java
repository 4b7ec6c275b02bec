package org.carillon.sip;

import java.io.IOException;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a member's phone hears who becomes free while the group rings (features row 91). */
class LateJoinTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  @Test
  void memberWhoBecomesFreeIsRungAndMayTakeTheCall() throws IOException {
    Phone carl = CARILLON.phone("carl");
    Phone ann = CARILLON.phone("ann");
    Phone bob = CARILLON.phone("bob");
    CARILLON.joinLate("690", ann, bob);
    Call call = carl.dial("690");
    Call annRings = ann.rung().ring();
    call.awaitStatus(180);

    CARILLON.frees(2);
    Call bobTalks = bob.rung().ring().pickUp();

    annRings.stopRinging();
    call.accept(call.awaitStatus(200));
    bobTalks.awaitRequest("ACK");
    call.hangUpAnd(bobTalks);
  }
}
