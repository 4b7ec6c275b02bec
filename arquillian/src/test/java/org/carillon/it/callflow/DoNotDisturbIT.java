package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Ann says with her phone that she does not want to be disturbed, and that she does again (A32).
 * Group 843 rings her first, and then Bob.
 */
class DoNotDisturbIT extends QuickPhonesTest {

  private static final String ON = "*78";
  private static final String OFF = "*79";
  private static final long AT_ONCE = 200;

  @AfterEach
  void annMayBeDisturbedByOtherTests() {
    dials(OFF);
  }

  @Test
  void nextMemberRingsAtOnceInPlaceOfWhomNobodyMayDisturb() throws Exception {
    assertThat(dials(ON)).isEqualTo("SIP/2.0 480 Do Not Disturb On");
    isTakenBy(bob);

    CallLine call = record();
    assertThat(call.members()).containsExactly("bob");
    assertThat(call.offeredAfter().get(0)).isLessThan(AT_ONCE);
    assertThat(hasUnexpected("INVITE", fay.name(), ann)).isFalse();
  }

  @Test
  void whoMayBeDisturbedAgainRingsAgain() throws Exception {
    dials(ON);
    assertThat(dials(OFF)).isEqualTo("SIP/2.0 480 Do Not Disturb Off");
    isTakenBy(ann);

    assertThat(record().members()).containsExactly("ann");
  }

  private String dials(String code) {
    return ann.dial(code).awaitStatus(480).startLine();
  }

  private void isTakenBy(Phone member) {
    Call caller = fay.dial("843");
    Call taken = rung(member);
    connect(caller, taken);
    caller.hangUpAnd(taken);
  }
}
