package org.carillon.domain.hours;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.fault.Phrase;

/** A holiday as people write it: {@code 2026-04-06} once, {@code 12-25} every year. */
public final class HolidayText {

  private static final String EVERY_YEAR = "--";

  private HolidayText() {}

  /** The text of this holiday. */
  public static String of(Holiday holiday) {
    return holiday instanceof Holiday.Once once
        ? once.date().toString()
        : ((Holiday.Yearly) holiday).date().toString().substring(EVERY_YEAR.length());
  }

  /**
   * The holiday of that text.
   *
   * @throws IllegalArgumentException naming the text, and how to write it
   */
  public static Holiday read(String text) {
    String date = text.strip();
    try {
      return date.length() == "12-25".length()
          ? new Holiday.Yearly(MonthDay.parse(EVERY_YEAR + date))
          : new Holiday.Once(LocalDate.parse(date));
    } catch (DateTimeException noDate) {
      throw new InvalidValue(Phrase.of(HoursFault.HOLIDAY, text), noDate);
    }
  }
}
