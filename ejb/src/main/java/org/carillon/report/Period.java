package org.carillon.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Some days on end, from midnight to midnight; with a change of clocks a day has 23 or 25 hours.
 *
 * @param from the first day
 * @param to the last day
 * @param zone whose midnight it is
 */
public record Period(LocalDate from, LocalDate to, ZoneId zone) {

  /** Most days of a report: a quarter of a year. */
  public static final int MOST_DAYS = 92;

  /** Rejects a period that ends before it begins. */
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "period " + from + " to " + to + " ends before it begins: exchange the days");
    }
  }

  /** A single day. */
  public static Period day(LocalDate day, ZoneId zone) {
    return new Period(day, day, zone);
  }

  /** The first moment. */
  public Instant start() {
    return from.atStartOfDay(zone).toInstant();
  }

  /** The first moment after it. */
  public Instant end() {
    return to.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** How many days it has. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** Whether it is one day. */
  public boolean isDay() {
    return from.equals(to);
  }

  /** Whether it has more days than a report may have. */
  public boolean isTooLong() {
    return days() > MOST_DAYS;
  }

  /** As many days, so many times later; earlier when negative. */
  public Period later(int times) {
    return new Period(from.plusDays(days() * times), to.plusDays(days() * times), zone);
  }
}
