package org.carillon.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Peaks of a Friday, with and without the four Fridays before. */
class PeaksTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 1);

  private final List<Instant> arrivals = new ArrayList<>();

  @Test
  void dayWithoutCallsHasNoPeak() {
    assertThat(peaks(FRIDAY, false)).isEmpty();
    assertThat(peaks(FRIDAY, true)).isEmpty();
  }

  @Test
  void threeCallsInFiveMinutesAreAPeakWhereNoneIsUsual() {
    calls(3, FRIDAY, "10:07");
    calls(2, FRIDAY, "11:00");

    assertThat(peaks(FRIDAY, true)).containsExactly("10:05 3");
  }

  @Test
  void whatIsUsualAtThatTimeOfThatWeekdayIsNoPeak() {
    for (int week = 1; week <= Peaks.WEEKS; week++) {
      calls(week % 2 == 0 ? 4 : 8, FRIDAY.minusWeeks(week), "10:06");
    }
    calls(9, FRIDAY, "10:07");
    calls(9, FRIDAY, "10:14");

    assertThat(peaks(FRIDAY, true)).containsExactly("10:10 9");
  }

  @Test
  void meanAndTwoDeviationsAreAPeak() {
    for (int week = 1; week <= Peaks.WEEKS; week++) {
      calls(week % 2 == 0 ? 4 : 8, FRIDAY.minusWeeks(week), "10:06");
    }
    calls(10, FRIDAY, "10:07");

    assertThat(peaks(FRIDAY, true)).containsExactly("10:05 10");
  }

  @Test
  void withoutHistoryTheDaysOwnSlotsAreUsual() {
    for (int minute = 0; minute < 24 * 60; minute += 5) {
      calls(6, FRIDAY, LocalTime.MIN.plusMinutes(minute).toString());
    }
    calls(-1, FRIDAY, "10:05");
    calls(1, FRIDAY, "12:00");

    assertThat(peaks(FRIDAY, false)).containsExactly("12:00 7");
  }

  @Test
  void sameTimeOfDayIsTheSameAlsoAfterAChangeOfClocks() {
    LocalDate summer = LocalDate.of(2026, 4, 3);
    for (int week = 1; week <= Peaks.WEEKS; week++) {
      calls(9, summer.minusWeeks(week), "10:06");
    }
    calls(8, summer, "10:06");
    calls(8, summer, "11:06");

    assertThat(peaks(summer, true)).containsExactly("11:05 8");
  }

  @Test
  void dayOf25HoursHasItsSlotsOfBothHours() {
    LocalDate autumn = LocalDate.of(2026, 10, 25);
    Instant first = autumn.atTime(2, 30).atZone(PARIS).withEarlierOffsetAtOverlap().toInstant();
    Instant second = first.plusSeconds(3600);
    arrivals.addAll(Collections.nCopies(3, first));
    arrivals.addAll(Collections.nCopies(4, second));
    calls(5, autumn, "23:59");

    assertThat(peaks(autumn, true)).containsExactly("02:30 3", "02:30 4", "23:55 5");
  }

  /** So many calls at that time; a negative number takes calls away. */
  private void calls(int count, LocalDate day, String time) {
    Instant at = LocalDateTime.of(day, LocalTime.parse(time)).atZone(PARIS).toInstant();
    for (int i = count; i < 0; i++) {
      arrivals.remove(at);
    }
    arrivals.addAll(Collections.nCopies(Math.max(0, count), at));
  }

  private List<String> peaks(LocalDate day, boolean history) {
    Peaks peaks = new Peaks(CallSlots.of(arrivals), PARIS);
    return peaks
        .between(
            day.atStartOfDay(PARIS).toInstant(),
            day.plusDays(1).atStartOfDay(PARIS).toInstant(),
            history)
        .stream()
        .map(peak -> peak.at().atZone(PARIS).toLocalTime() + " " + peak.calls())
        .toList();
  }
}
