package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.hours.HolidayText;
import org.carillon.domain.hours.Opening;
import org.carillon.domain.hours.OpeningText;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines in words. */
class LineWordsTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Test
  void daysOfTheSameHoursAreSaidTogether() {
    List<Opening> day = OpeningText.read("09:00-12:00 14:00-18:00");
    BusinessHours hours =
        new BusinessHours(
            PARIS,
            Map.of(
                DayOfWeek.MONDAY, day,
                DayOfWeek.TUESDAY, day,
                DayOfWeek.WEDNESDAY, OpeningText.read("09:00-12:00")),
            Set.of(HolidayText.read("12-25"), HolidayText.read("05-01")),
            Map.of(LocalDate.parse("2026-12-24"), OpeningText.read("09:00-12:00")));

    assertThat(new HoursWords(words("en")).of(hours))
        .containsExactly(
            "Monday to Tuesday: 09:00-12:00, 14:00-18:00",
            "Wednesday: 09:00-12:00",
            "Thursday to Sunday: closed",
            "Closed on holidays: 1 May, 25 December",
            "Dec 24, 2026: 09:00-12:00",
            "All times are Central European Time.");
    assertThat(new HoursWords(words("fr")).of(hours))
        .startsWith("lundi à mardi : 09:00-12:00, 14:00-18:00", "mercredi : 09:00-12:00");
  }

  @Test
  void openAroundTheClockIsOneSentence() {
    assertThat(new HoursWords(words("en")).of(BusinessHours.always(PARIS)))
        .containsExactly("Around the clock, every day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyChoiceOfTheFormsHasWords(String language) {
    LineWords said = new LineWords(words(language));

    assertThat(
            Stream.of(
                    Arrays.stream(Line.Kind.values()).map(said::kind),
                    Arrays.stream(Preset.values()).map(said::preset),
                    Arrays.stream(Preset.values()).map(said::presetName),
                    Arrays.stream(DestinationField.Kind.values()).map(said::place),
                    Arrays.stream(RuleField.Who.values()).map(said::callers),
                    Arrays.stream(RuleField.What.values()).map(said::treatment))
                .flatMap(all -> all))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }

  private static Words words(String language) {
    return new Words(new Language(language));
  }
}
