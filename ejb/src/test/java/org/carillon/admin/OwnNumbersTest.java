package org.carillon.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.carillon.domain.caller.NumberPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls to the outside come back. */
class OwnNumbersTest {

  static final OwnNumbers OWN =
      new OwnNumbers(NumberPlan.FRANCE, Set.of("192.0.2.100", "[2001:db8::1]"), Set.of(5060, 5061));

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "+33123456789, +33123456789",
    "0123456789, +33123456789",
    "600, 600",
    "sip:600@192.0.2.100, 600",
    "SIP:600;x=1@192.0.2.100:5060;transport=tcp, 600",
    "sips:0123456789@192.0.2.100:5061, +33123456789",
    "sip:600:secret@[2001:DB8::1]?Subject=x, 600",
  })
  void callToOurselvesIsRecognised(String target, String number) {
    assertThat(OWN.dialledBy(target)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sip:600@192.0.2.101",
        "sip:member1@192.0.2.100:25121",
        "sip:192.0.2.100",
        "sip:600@carrier.example"
      })
  void callToOthersIsNot(String target) {
    assertThat(OWN.dialledBy(target)).isEmpty();
  }

  @Test
  void thisComputerKnowsItself() {
    assertThat(OwnNumbers.here(NumberPlan.FRANCE).dialledBy("sip:600@localhost")).contains("600");
  }
}
