package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is left when we, or the network, are at fault: no ringing phone, no session, one record. */
class FaultsTest {

  /** A network so fast that what RFC 3261 waits 32 s for comes after one. */
  private static final Duration FAST = Duration.ofMillis(16);

  @RegisterExtension static final Carillon CARILLON = new Carillon(FAST);

  @AfterEach
  void nothingIsLeft() {
    CARILLON.awaitNoSession();
    assertThat(CARILLON.callsInProgress()).isZero();
  }

  @Test
  void faultInRoutingIs503AndOneFailedRecord() throws IOException {
    CARILLON.ringAll("600", CARILLON.phone("ann"));
    CARILLON.routingFails();

    CARILLON.phone("caller").dial("600").awaitStatus(503);

    CallSummary summary = CARILLON.ended();
    assertThat(summary.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(summary.cause()).isEqualTo(EndCause.ERROR);
  }

  @Test
  void faultInTheMiddleOfAHuntStopsTheRingingPhone() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.hunt("610", Duration.ofSeconds(1), ann, CARILLON.phone("bob"));

    Call caller = CARILLON.phone("caller").dial("610");
    Call atAnn = ann.rung().ring();
    caller.awaitStatus(180);
    CARILLON.routingFails();
    caller.awaitStatus(503);

    atAnn.stopRinging();
    assertThat(CARILLON.ended().outcome()).isEqualTo(Outcome.FAILED);
  }

  @Test
  void silentPhoneIsUnreachable() throws IOException {
    CARILLON.hunt("611", Carillon.LONG, CARILLON.phone("ann"));

    Call caller = CARILLON.phone("caller").dial("611");

    assertThat(caller.awaitStatus(480).header("Reason")).isEqualTo("Q.850;cause=20");
  }

  @Test
  void callerWhoNeverAcknowledgesLeavesNoCall() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("601", ann);

    Call caller = CARILLON.phone("caller").dial("601");
    Call atAnn = ann.rung().pickUp();
    caller.awaitStatus(200);

    atAnn.awaitRequest("ACK");
    atAnn.hungUp();
    caller.hungUp();
    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.ERROR);
  }

  @Test
  void answeredCallIsForgottenWithItsLosers() throws IOException {
    Phone ann = CARILLON.phone("ann");
    Phone bob = CARILLON.phone("bob");
    CARILLON.ringAll("602", ann, bob);

    Call caller = CARILLON.phone("caller").dial("602");
    Call atAnn = ann.rung().ring();
    Call atBob = bob.rung().ring();
    atAnn.pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    atAnn.awaitRequest("ACK");
    atBob.stopRinging();
    caller.hangUpAnd(atAnn);
  }

  @Test
  void cancelledCallIsForgottenWithItsPhones() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("603", ann);

    Call caller = CARILLON.phone("caller").dial("603");
    Call atAnn = ann.rung().ring();
    caller.awaitStatus(180);
    caller.cancel();
    caller.awaitStatus(487);
    atAnn.stopRinging();
  }

  @Test
  void requestsThatBeginNoCallAreForgotten() throws IOException {
    Phone phone = CARILLON.phone("stranger");
    for (int i = 0; i < 100; i++) {
      phone.ask("OPTIONS", "999", 200);
      phone.ask("JUMP", "999", 405);
      phone.dial("999").awaitStatus(404);
    }
  }
}
