package org.carillon.domain.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Open or closed, at any moment of any day. */
class BusinessHoursTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
  private static final BusinessHours OFFICE =
      BusinessHours.weekdays(PARIS, opening("09:00", "18:00"));

  @ParameterizedTest(name = "{0}: open {1}")
  @CsvSource({
    "2026-11-23T08:59:59.999, false",
    "2026-11-23T09:00:00, true",
    "2026-11-23T17:59:59.999, true",
    "2026-11-23T18:00:00, false",
    "2026-11-27T12:00:00, true",
    "2026-11-28T12:00:00, false",
    "2026-11-29T12:00:00, false",
  })
  void officeIsOpenFromNineToSixOnWeekdays(LocalDateTime local, boolean open) {
    assertThat(OFFICE.isOpen(inParis(local))).isEqualTo(open);
  }

  @ParameterizedTest(name = "{0} in {1}: open {2}")
  @CsvSource({
    "2026-11-23T08:30:00Z, Europe/Paris, true",
    "2026-11-23T08:30:00Z, America/New_York, false",
    "2026-11-23T22:59:00Z, America/New_York, true",
  })
  void hoursAreMeantInTheirOwnTimeZone(Instant moment, ZoneId zone, boolean open) {
    BusinessHours hours = BusinessHours.weekdays(zone, opening("09:00", "18:00"));

    assertThat(hours.isOpen(moment)).isEqualTo(open);
  }

  @ParameterizedTest(name = "{0}: open {1}, then changes at {2}")
  @CsvSource({
    "2026-11-23T08:00:00, false, 2026-11-23T09:00:00",
    "2026-11-23T09:00:00, true, 2026-11-23T12:00:00",
    "2026-11-23T12:00:00, false, 2026-11-23T14:00:00",
    "2026-11-23T17:00:00, true, 2026-11-23T18:00:00",
    "2026-11-23T18:00:00, false, 2026-11-30T09:00:00",
  })
  void dayMayHaveALunchBreak(LocalDateTime local, boolean open, LocalDateTime change) {
    BusinessHours hours =
        on(DayOfWeek.MONDAY, opening("14:00", "18:00"), opening("09:00", "12:00"));

    assertThat(hours.isOpen(inParis(local))).isEqualTo(open);
    assertThat(hours.nextChange(inParis(local))).contains(inParis(change));
  }

  @ParameterizedTest(name = "{0}: open {1}, then changes at {2}")
  @CsvSource({
    "2026-11-23T00:00:00, false, 2026-11-23T22:00:00",
    "2026-11-23T22:00:00, true, 2026-11-24T02:00:00",
    "2026-11-24T00:00:00, true, 2026-11-24T02:00:00",
    "2026-11-24T01:59:59, true, 2026-11-24T02:00:00",
    "2026-11-24T02:00:00, false, 2026-11-30T22:00:00",
  })
  void openingMayCrossMidnight(LocalDateTime local, boolean open, LocalDateTime change) {
    BusinessHours hours = on(DayOfWeek.MONDAY, opening("22:00", "02:00"));

    assertThat(hours.isOpen(inParis(local))).isEqualTo(open);
    assertThat(hours.nextChange(inParis(local))).contains(inParis(change));
  }

  @Test
  void openingsThatMeetAtMidnightAreOne() {
    BusinessHours hours =
        new BusinessHours(
            PARIS,
            Map.of(
                DayOfWeek.MONDAY, List.of(opening("18:00", "00:00")),
                DayOfWeek.TUESDAY, List.of(opening("00:00", "06:00"))),
            Set.of(),
            Map.of());

    assertThat(hours.nextChange(inParis(MONDAY.atTime(20, 0))))
        .contains(inParis(MONDAY.plusDays(1).atTime(6, 0)));
  }

  @Test
  void openAroundTheClockNeverChanges() {
    BusinessHours hours = BusinessHours.always(PARIS);

    assertThat(hours.isAlwaysOpen()).isTrue();
    assertThat(hours.isOpen(inParis(MONDAY.atStartOfDay()))).isTrue();
    assertThat(hours.nextChange(inParis(MONDAY.atTime(12, 0)))).isEmpty();
  }

  @Test
  void withoutAnyOpeningItIsClosedForGood() {
    BusinessHours hours = new BusinessHours(PARIS, Map.of(), Set.of(), Map.of());

    assertThat(hours.isAlwaysOpen()).isFalse();
    assertThat(hours.isOpen(inParis(MONDAY.atTime(12, 0)))).isFalse();
    assertThat(hours.nextChange(inParis(MONDAY.atTime(12, 0)))).isEmpty();
  }

  @Test
  void holidayClosesTheDayAndAnExceptionOpensItAgain() {
    Holiday christmas = new Holiday.Yearly(MonthDay.of(12, 25));
    LocalDate friday = LocalDate.parse("2026-12-25");
    BusinessHours closed = new BusinessHours(PARIS, OFFICE.weekly(), Set.of(christmas), Map.of());
    BusinessHours morning =
        new BusinessHours(
            PARIS,
            OFFICE.weekly(),
            Set.of(christmas),
            Map.of(friday, List.of(opening("10:00", "12:00"))));

    assertThat(OFFICE.isOpen(inParis(friday.atTime(11, 0)))).isTrue();
    assertThat(closed.isOpen(inParis(friday.atTime(11, 0)))).isFalse();
    assertThat(closed.nextChange(inParis(friday.atTime(8, 0))))
        .contains(inParis(friday.plusDays(3).atTime(9, 0)));
    assertThat(morning.isOpen(inParis(friday.atTime(9, 30)))).isFalse();
    assertThat(morning.isOpen(inParis(friday.atTime(11, 0)))).isTrue();
    assertThat(morning.isOpen(inParis(friday.atTime(12, 0)))).isFalse();
  }

  @Test
  void emptyExceptionClosesADay() {
    BusinessHours hours =
        new BusinessHours(PARIS, OFFICE.weekly(), Set.of(), Map.of(MONDAY, List.of()));

    assertThat(hours.isOpen(inParis(MONDAY.atTime(12, 0)))).isFalse();
    assertThat(hours.isOpen(inParis(MONDAY.plusDays(1).atTime(12, 0)))).isTrue();
  }

  @Test
  void holidayDoesNotCutShortTheNightBefore() {
    BusinessHours hours =
        new BusinessHours(
            PARIS,
            Map.of(DayOfWeek.MONDAY, List.of(opening("22:00", "02:00"))),
            Set.of(new Holiday.Once(MONDAY.plusDays(1))),
            Map.of());

    assertThat(hours.isOpen(inParis(MONDAY.plusDays(1).atTime(1, 0)))).isTrue();
  }

  @Test
  void leapDayIsAHolidayInLeapYearsOnly() {
    BusinessHours hours =
        new BusinessHours(
            PARIS,
            BusinessHours.always(PARIS).weekly(),
            Set.of(new Holiday.Yearly(MonthDay.of(2, 29))),
            Map.of());

    assertThat(hours.isOpen(inParis(LocalDateTime.parse("2028-02-29T12:00")))).isFalse();
    assertThat(hours.isOpen(inParis(LocalDateTime.parse("2028-02-28T12:00")))).isTrue();
    assertThat(hours.isOpen(inParis(LocalDateTime.parse("2027-02-28T12:00")))).isTrue();
    assertThat(hours.isOpen(inParis(LocalDateTime.parse("2027-03-01T12:00")))).isTrue();
    assertThat(hours.nextChange(inParis(LocalDateTime.parse("2028-02-01T12:00"))))
        .contains(inParis(LocalDateTime.parse("2028-02-29T00:00")));
  }

  private static BusinessHours on(DayOfWeek day, Opening... openings) {
    return new BusinessHours(PARIS, Map.of(day, List.of(openings)), Set.of(), Map.of());
  }

  private static Opening opening(String from, String to) {
    return new Opening(LocalTime.parse(from), LocalTime.parse(to));
  }

  private static Instant inParis(LocalDateTime local) {
    return local.atZone(PARIS).toInstant();
  }
}
