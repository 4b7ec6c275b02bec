package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.record.Direction;
import org.carillon.domain.record.Outcome;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls of our own people to a group are on record as such (features 6.3). */
class InternalCallTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private Phone ann;

  @BeforeEach
  void group() throws IOException {
    ann = CARILLON.phone("ann");
    CARILLON.ringAll("600", ann);
  }

  @Test
  void callOfAColleagueIsInternal() throws IOException {
    Phone colleague = CARILLON.phone("colleague");
    CARILLON.colleague("colleague", colleague);

    assertThat(directionOfACallFrom(colleague)).isEqualTo(Direction.INTERNAL);
  }

  @Test
  void callOfSomebodyElseIsNot() throws IOException {
    assertThat(directionOfACallFrom(CARILLON.phone("somebody"))).isEqualTo(Direction.INBOUND);
  }

  private Direction directionOfACallFrom(Phone caller) {
    Call call = caller.dial("600");
    ann.rung().refuse(486);
    call.awaitStatus(486);
    return CARILLON.ended().particulars().direction();
  }

  @Test
  void callOfAColleagueThatIsBlockedIsInternalToo() throws IOException {
    Phone nuisance = CARILLON.phone("nuisance");
    CARILLON.colleague("nuisance", nuisance);
    CARILLON.block("nuisance");
    nuisance.dial("600").awaitStatus(603);

    CallSummary refused = CARILLON.ended();
    assertThat(refused.outcome()).isEqualTo(Outcome.BLOCKED);
    assertThat(refused.particulars().direction()).isEqualTo(Direction.INTERNAL);
  }
}
