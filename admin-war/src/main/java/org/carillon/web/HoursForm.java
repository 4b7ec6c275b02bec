package org.carillon.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.hours.Holiday;
import org.carillon.domain.hours.HolidayText;
import org.carillon.domain.hours.Opening;
import org.carillon.domain.hours.OpeningText;

/** The inputs that make business hours: a time zone, a week, and days that differ. */
public class HoursForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String zone = "";
  private final List<Day> week = new ArrayList<>();
  private String holidays = "";
  private String exceptions = "";

  /** The input for a day of the week. */
  public static class Day implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DayOfWeek day;
    private String openings;

    Day(DayOfWeek day, String openings) {
      this.day = day;
      this.openings = openings;
    }

    /** Which day. */
    public DayOfWeek getDay() {
      return day;
    }

    /** When it is open, such as {@code 09:00-12:00 14:00-18:00}. */
    public String getOpenings() {
      return openings;
    }

    /** See {@link #getOpenings}. */
    public void setOpenings(String openings) {
      this.openings = openings == null ? "" : openings;
    }
  }

  static HoursForm of(BusinessHours hours) {
    HoursForm form = new HoursForm();
    form.zone = hours.zone().getId();
    for (DayOfWeek day : DayOfWeek.values()) {
      form.week.add(new Day(day, OpeningText.of(hours.weekly().getOrDefault(day, List.of()))));
    }
    form.holidays =
        hours.holidays().stream().map(HolidayText::of).sorted().collect(Collectors.joining("\n"));
    form.exceptions =
        new TreeMap<>(hours.exceptions())
            .entrySet().stream()
                .map(entry -> (entry.getKey() + " " + OpeningText.of(entry.getValue())).strip())
                .collect(Collectors.joining("\n"));
    return form;
  }

  /** The hours; an {@link IllegalArgumentException} names what is wrong, and the remedy. */
  BusinessHours hours() {
    Map<DayOfWeek, List<Opening>> weekly = new EnumMap<>(DayOfWeek.class);
    week.forEach(day -> weekly.put(day.getDay(), OpeningText.read(day.getOpenings())));
    Set<Holiday> days = lines(holidays).map(HolidayText::read).collect(Collectors.toSet());
    return new BusinessHours(timeZone(), weekly, days, exceptionalDays());
  }

  private ZoneId timeZone() {
    try {
      return ZoneId.of(zone.strip());
    } catch (DateTimeException unknown) {
      throw new InvalidValue(Phrase.of(FormFault.ZONE, zone), unknown);
    }
  }

  private Map<LocalDate, List<Opening>> exceptionalDays() {
    Map<LocalDate, List<Opening>> days = new TreeMap<>();
    lines(exceptions)
        .forEach(
            line -> {
              String[] parts = line.split("\\s+", 2);
              days.put(date(parts[0]), OpeningText.read(parts.length > 1 ? parts[1] : ""));
            });
    return days;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noDate) {
      throw new InvalidValue(Phrase.of(FormFault.EXCEPTION, text), noDate);
    }
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty());
  }

  /** The time zone, such as Europe/Paris. */
  public String getZone() {
    return zone;
  }

  /** See {@link #getZone}. */
  public void setZone(String zone) {
    this.zone = zone == null ? "" : zone;
  }

  /** The days from Monday to Sunday. */
  public List<Day> getWeek() {
    return week;
  }

  /** Holidays, one a line. */
  public String getHolidays() {
    return holidays;
  }

  /** See {@link #getHolidays}. */
  public void setHolidays(String holidays) {
    this.holidays = holidays == null ? "" : holidays;
  }

  /** Dates with hours of their own, one a line. */
  public String getExceptions() {
    return exceptions;
  }

  /** See {@link #getExceptions}. */
  public void setExceptions(String exceptions) {
    this.exceptions = exceptions == null ? "" : exceptions;
  }
}
