package org.carillon.domain.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours and holidays as people write them. */
class HoursTextTest {

  @ParameterizedTest(name = "\"{0}\" -> \"{1}\"")
  @CsvSource({
    "'', ''",
    "' ', ''",
    "09:00-18:00, 09:00-18:00",
    "9:00 - 12:00, 09:00-12:00",
    "'09:00-12:00, 14:00-18:00', 09:00-12:00 14:00-18:00",
    "09:00–12:00;14:00–18:00, 09:00-12:00 14:00-18:00",
    "22:00-02:00, 22:00-02:00",
    "18:00-00:00, 18:00-24:00",
    "00:00-24:00, 00:00-24:00",
  })
  void openingsAreReadAndWritten(String text, String written) {
    assertThat(OpeningText.of(OpeningText.read(text))).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9h-12h", "09:00", "09:00-12:00-14:00", "25:00-26:00", "24:00-06:00"})
  void openingsThatMakeNoSenseAreRefusedWithTheRemedy(String text) {
    assertThatThrownBy(() -> OpeningText.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "hours '"
                + text
                + "': write them like 09:00-12:00 14:00-18:00, or nothing when closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12-25", "02-29", "2026-04-06"})
  void holidaysAreReadAndWritten(String text) {
    assertThat(HolidayText.of(HolidayText.read(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25-12", "2026-02-29", "Easter", ""})
  void holidaysThatAreNoDateAreRefusedWithTheRemedy(String text) {
    assertThatThrownBy(() -> HolidayText.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("holiday '" + text + "': write 12-25 for every year, or 2026-12-25 for one");
  }
}
