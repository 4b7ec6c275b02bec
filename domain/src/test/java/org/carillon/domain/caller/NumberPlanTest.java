package org.carillon.domain.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPlanTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "+33123456789, +33123456789",
    "+33 (1) 23.45-67/89, +33123456789",
    "0033123456789, +33123456789",
    "00 44 20 7946 0000, +442079460000",
    "01 23 45 67 89, +33123456789",
    "600, 600",
    "012345, 012345",
    "33123456789, +33123456789",
    "33612345678, +33612345678",
    "3361234567, 3361234567",
    "336123456789012, +336123456789012",
    "3361234567890123, 3361234567890123",
    "447911123456, 447911123456",
    "anna-maria, anna-maria",
    "bob.2, bob.2",
  })
  void frenchNumberIsWrittenOneWay(String dialled, String normal) {
    assertThat(NumberPlan.FRANCE.normal(dialled)).isEqualTo(normal);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "1 (212) 555-0100, +12125550100",
    "011 33 123456789, +33123456789",
    "+12125550100, +12125550100",
    "2125550100, 2125550100",
  })
  void northAmericanNumberIsWrittenOneWay(String dialled, String normal) {
    assertThat(NumberPlan.NORTH_AMERICA.normal(dialled)).isEqualTo(normal);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "3931234567, 3931234567",
    "393931234567, +393931234567",
    "045123456, +3945123456",
  })
  void mobileNumberThatBeginsWithTheCodeOfItsCountryIsLeftAlone(String dialled, String normal) {
    assertThat(new NumberPlan("39", "00", "0").normal(dialled)).isEqualTo(normal);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "06, +336",
    "0 6-12, +33612",
    "0033, +33",
    "00 44 20, +4420",
    "+336, +336",
    "0, +33",
    "00, +",
    "6, 6",
    "anna, anna",
  })
  void beginningIsWrittenAsNumbersAre(String dialled, String beginning) {
    assertThat(NumberPlan.FRANCE.beginning(dialled)).isEqualTo(beginning);
  }

  @Test
  void codesAreMadeOfDigits() {
    assertThatThrownBy(() -> new NumberPlan("+33", "00", "0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("country code '+33': write 1 to 5 digits, such as 33");
  }
}
