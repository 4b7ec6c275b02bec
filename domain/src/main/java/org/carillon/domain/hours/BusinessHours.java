package org.carillon.domain.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a line is open (F25, A7, A15), or a member at work. The hours of a day are its exception,
 * else none on a holiday, else those of its day of the week. An opening belongs to the day it
 * begins on: one that crosses midnight is not cut short by a holiday the next day.
 *
 * @param zone the time zone that all times are meant in
 * @param weekly openings by day of the week; a day that is missing is closed
 * @param holidays days without hours
 * @param exceptions openings of single dates, which replace whatever else would hold; an empty list
 *     closes the day
 */
public record BusinessHours(
    ZoneId zone,
    Map<DayOfWeek, List<Opening>> weekly,
    Set<Holiday> holidays,
    Map<LocalDate, List<Opening>> exceptions) {

  /** How far ahead {@link #nextChange} looks. */
  public static final int DAYS_AHEAD = 400;

  /** Copies the collections, so that the record stays immutable. */
  public BusinessHours {
    Objects.requireNonNull(zone, "zone");
    weekly = copy(weekly);
    holidays = Set.copyOf(holidays);
    exceptions = copy(exceptions);
  }

  /** Around the clock, on every day. */
  public static BusinessHours always(ZoneId zone) {
    return weekly(zone, EnumSet.allOf(DayOfWeek.class), Opening.ALL_DAY);
  }

  /** The same opening from Monday to Friday, nothing at the weekend. */
  public static BusinessHours weekdays(ZoneId zone, Opening opening) {
    return weekly(zone, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), opening);
  }

  private static BusinessHours weekly(ZoneId zone, Set<DayOfWeek> days, Opening opening) {
    Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
    days.forEach(day -> week.put(day, List.of(opening)));
    return new BusinessHours(zone, week, Set.of(), Map.of());
  }

  /** Whether these are the hours of {@link #always}. */
  public boolean isAlwaysOpen() {
    return equals(always(zone));
  }

  /** Whether it is open at this moment. */
  public boolean isOpen(Instant moment) {
    LocalDate today = LocalDate.ofInstant(moment, zone);
    return Stream.of(today.minusDays(1), today)
        .anyMatch(day -> on(day).stream().anyMatch(it -> it.contains(moment, day, zone)));
  }

  /**
   * The next moment at which open becomes closed or closed becomes open.
   *
   * @return empty when nothing changes within {@link #DAYS_AHEAD} days
   */
  public Optional<Instant> nextChange(Instant moment) {
    boolean open = isOpen(moment);
    LocalDate yesterday = LocalDate.ofInstant(moment, zone).minusDays(1);
    return yesterday
        .datesUntil(yesterday.plusDays(DAYS_AHEAD))
        .flatMap(this::edges)
        .filter(edge -> edge.isAfter(moment) && isOpen(edge) != open)
        .findFirst();
  }

  /** The openings that begin on this day. */
  public List<Opening> on(LocalDate day) {
    List<Opening> exception = exceptions.get(day);
    if (exception != null) {
      return exception;
    }
    boolean holiday = holidays.stream().anyMatch(it -> it.isOn(day));
    return holiday ? List.of() : weekly.getOrDefault(day.getDayOfWeek(), List.of());
  }

  private Stream<Instant> edges(LocalDate day) {
    return on(day).stream()
        .flatMap(it -> Stream.of(it.opensOn(day, zone), it.closesAfter(day, zone)))
        .sorted();
  }

  private static <K> Map<K, List<Opening>> copy(Map<K, List<Opening>> map) {
    Function<Map.Entry<K, List<Opening>>, List<Opening>> openings =
        entry -> List.copyOf(entry.getValue());
    return map.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, openings));
  }
}
