package org.carillon.domain.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "+33612345678",
        "+33612345678;cpc=ordinary",
        "0612345678;phone-context=+33;isub=1",
        "%2B33612345678",
        "%2b33612345678%3Bcpc=ordinary",
        "+33-6-12-34-56-78;ext=4",
        " 33612345678 ",
      })
  void blockedCallerIsKnownHoweverHisNumberIsWritten(String user) {
    BlockList list = new BlockList(Set.of("+33612345678"), false);

    assertThat(list.blocks(Caller.of(user, NumberPlan.FRANCE))).isTrue();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({"ann;x=1, ann;x=1", "bob%zz, bob%zz", "anna%2emaria, anna.maria", "600, 600"})
  void nameStaysAsItIs(String user, String number) {
    assertThat(Caller.of(user, NumberPlan.FRANCE).number()).isEqualTo(number);
  }

  @Test
  void callerWithholdsTheNumberInAnyCase() {
    assertThat(Caller.of("Anonymous", NumberPlan.FRANCE).isAnonymous()).isTrue();
    assertThat(Caller.of("", NumberPlan.FRANCE).isAnonymous()).isTrue();
  }
}
