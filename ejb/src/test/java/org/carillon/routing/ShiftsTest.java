package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.hours.OpeningText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that is remembered is the one that the hours give. */
class ShiftsTest {

  private static final BusinessHours HOURS =
      new BusinessHours(
          ZoneId.of("Europe/Paris"),
          Map.of(
              DayOfWeek.MONDAY, OpeningText.read("09:00-12:00 14:00-18:00"),
              DayOfWeek.SATURDAY, OpeningText.read("22:00-02:30"),
              DayOfWeek.SUNDAY, OpeningText.read("02:15-02:45 06:00-24:00")),
          Set.of(),
          Map.of());

  @ParameterizedTest
  @ValueSource(strings = {"2027-03-27T00:00:00Z", "2027-10-30T00:00:00Z", "2026-06-01T00:00:00Z"})
  void answersAreThoseOfTheHoursForwardsAndBackwards(Instant begin) {
    Shifts shifts = new Shifts(HOURS);
    int minutes = 3 * 24 * 60;

    for (int i = -minutes; i < minutes; i += 5) {
      Instant moment = begin.plusSeconds((i < 0 ? -i : i) * 60L);
      assertThat(shifts.isOpen(moment)).as("%s", moment).isEqualTo(HOURS.isOpen(moment));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00:00-24:00"})
  void hoursThatNeverChangeAreAnswered(String everyDay) {
    BusinessHours hours =
        everyDay.isEmpty()
            ? new BusinessHours(ZoneId.of("UTC"), Map.of(), Set.of(), Map.of())
            : BusinessHours.always(ZoneId.of("UTC"));
    Shifts shifts = new Shifts(hours);

    assertThat(shifts.isOpen(Instant.EPOCH)).isEqualTo(!everyDay.isEmpty());
    assertThat(shifts.isOpen(Instant.EPOCH.plusSeconds(1))).isEqualTo(!everyDay.isEmpty());
  }
}
