package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Registrant;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is left of calls that somebody picked up, or wanted to. */
class PickUpSessionsTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  @Test
  void nothingIsLeftOfPickUpsThatSucceededAndFailed() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("650", ann);
    Registrant dan = CARILLON.registrant("201");
    Call caller = CARILLON.phone("caller").dial("650");
    Call atAnn = ann.rung().ring();
    caller.awaitStatus(180);

    Call picker = dials(dan, "*8650");
    picker.awaitStatus(200);
    caller.awaitStatus(200);
    atAnn.stopRinging();
    caller.acknowledge("");
    picker.acknowledge("");
    dials(dan, "*8650").awaitStatus(480);
    picker.hangUpAnd(caller);

    CARILLON.ended();
    assertThat(CARILLON.callsInProgress()).isZero();
    CARILLON.awaitNoSession();
  }

  private static Call dials(Registrant who, String code) {
    SipText challenge = who.phone().dial(code).awaitStatus(401);
    return who.phone().dial(code, who.proof("INVITE", challenge));
  }
}
