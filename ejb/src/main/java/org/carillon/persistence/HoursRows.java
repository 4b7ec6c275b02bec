package org.carillon.persistence;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.hours.Holiday;
import org.carillon.domain.hours.HolidayText;
import org.carillon.domain.hours.Opening;
import org.carillon.domain.hours.OpeningText;
import org.carillon.persistence.DayColumns.Kind;

/** Business hours as one row for each day that they say something of, and back. */
final class HoursRows {

  private HoursRows() {}

  static List<DayColumns> of(BusinessHours hours) {
    List<DayColumns> rows = new ArrayList<>();
    new TreeMap<>(hours.weekly())
        .forEach((day, openings) -> rows.add(row(Kind.WEEKLY, day.name(), openings)));
    hours.holidays().stream()
        .map(HolidayText::of)
        .sorted()
        .forEach(day -> rows.add(row(Kind.HOLIDAY, day, List.of())));
    new TreeMap<>(hours.exceptions())
        .forEach((date, openings) -> rows.add(row(Kind.EXCEPTION, date.toString(), openings)));
    return rows;
  }

  private static DayColumns row(Kind kind, String day, List<Opening> openings) {
    return DayColumns.of(kind, day, OpeningText.of(openings));
  }

  static BusinessHours toHours(String timeZone, List<DayColumns> rows) {
    try {
      Set<Holiday> holidays =
          of(Kind.HOLIDAY, rows)
              .map(row -> HolidayText.read(row.day()))
              .collect(Collectors.toUnmodifiableSet());
      return new BusinessHours(
          ZoneId.of(timeZone),
          openings(Kind.WEEKLY, rows, DayOfWeek::valueOf),
          holidays,
          openings(Kind.EXCEPTION, rows, LocalDate::parse));
    } catch (DateTimeException wrong) {
      throw new IllegalArgumentException("hours: " + wrong.getMessage(), wrong);
    }
  }

  private static <K> Map<K, List<Opening>> openings(
      Kind kind, List<DayColumns> rows, Function<String, K> day) {
    return of(kind, rows)
        .collect(
            Collectors.toMap(row -> day.apply(row.day()), row -> OpeningText.read(row.openings())));
  }

  private static Stream<DayColumns> of(Kind kind, List<DayColumns> rows) {
    return rows.stream().filter(row -> row.is(kind));
  }
}
