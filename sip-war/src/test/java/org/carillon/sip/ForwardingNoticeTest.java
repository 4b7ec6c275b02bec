package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.carillon.config.Settings.Signalling;
import org.carillon.domain.group.Destination;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A caller may be told that the call went on (181, features 5.5). */
class ForwardingNoticeTest {

  @RegisterExtension
  static final Carillon CARILLON =
      new Carillon()
          .expecting(
              new Signalling(
                  Carillon.LONG, Duration.ofSeconds(1800), Duration.ofSeconds(90), true, false));

  @Test
  void callerIsToldOnceAndHearsRingingAsBefore() throws IOException {
    Phone carl = CARILLON.phone("carl");
    Phone ann = CARILLON.phone("ann");
    Phone bob = CARILLON.phone("bob");
    CARILLON.ringAll("671", bob);
    CARILLON.overflowing("670", new Destination.ToGroup("671"), ann);
    Call call = carl.dial("670");
    Call atAnn = ann.rung().ring();
    call.awaitStatus(180);
    atAnn.refuse(486);

    assertThat(call.awaitStatus(181).startLine()).isEqualTo("SIP/2.0 181 Call is being forwarded");
    Call atBob = bob.rung().ring();
    call.awaitStatus(180);
    atBob.pickUp();
    call.accept(call.awaitStatus(200));
    atBob.awaitRequest("ACK");
    call.hangUpAnd(atBob);
  }
}
