package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.carillon.domain.record.EndCause;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The container forgets an INVITE some time after its answer; the call goes on (RFC 3261 17). */
class LongCallTest {

  private static final Duration LONGER_THAN_ANY_TRANSACTION = Duration.ofSeconds(14);

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private Phone carl;
  private Phone ann;
  private Phone dora;

  @BeforeEach
  void group() throws IOException {
    carl = CARILLON.phone("carl");
    ann = CARILLON.phone("ann");
    dora = CARILLON.phone("dora");
    CARILLON.ringAll("680", ann);
  }

  @Test
  void callerHangsUpLongAfterTheAnswer() {
    Call caller = carl.dial("680");
    Call atAnn = ann.rung().ring().pickUp();
    caller.accept(caller.awaitStatus(200));
    atAnn.awaitRequest("ACK");
    time(LONGER_THAN_ANY_TRANSACTION);

    caller.hangUpAnd(atAnn);
    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.CALLER_BYE);
  }

  @Test
  void callIsAnsweredAfterItRangForLong() {
    Call caller = carl.dial("680");
    Call atAnn = ann.rung().ring();
    caller.awaitStatus(180);
    time(LONGER_THAN_ANY_TRANSACTION);

    atAnn.pickUp();
    caller.accept(caller.awaitStatus(200));
    atAnn.awaitRequest("ACK");
    caller.hangUpAnd(atAnn);
    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.CALLER_BYE);
  }

  /** Time goes by while others ask what we can do. */
  private void time(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      dora.ask("OPTIONS", "680", 200);
    }
  }
}
