package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.carillon.config.Settings.Signalling;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Callers who hear ringing as soon as their call is there (features 5.5, ringback=ALWAYS). */
class RingbackTest {

  @RegisterExtension
  static final Carillon CARILLON =
      new Carillon()
          .expecting(
              new Signalling(
                  Carillon.LONG, Duration.ofSeconds(1800), Duration.ofSeconds(90), false, true));

  @Test
  void callerHearsRingingBeforeAnyPhoneRings() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("600", ann);
    Call caller = CARILLON.phone("caller").dial("600");

    SipText ringing = caller.awaitStatus(180);
    Call atAnn = ann.rung().pickUp();
    SipText answer = caller.awaitStatus(200);
    caller.acknowledge("");
    atAnn.awaitRequest("ACK");
    caller.hangUpAnd(atAnn);

    assertThat(ringing.body()).isEmpty();
    assertThat(answer.body()).isEqualTo(Sdp.of("ann"));
    assertThat(answer.tag("To")).isEqualTo(ringing.tag("To"));
  }

  @Test
  void callerWhoIsRefusedAtOnceHearsNoRinging() throws IOException {
    CARILLON.disabled("601");
    Phone caller = CARILLON.phone("caller");
    caller.dial("601").awaitStatus(480);

    assertThat(caller.unexpected()).noneMatch(message -> message.status() == 180);
  }
}
