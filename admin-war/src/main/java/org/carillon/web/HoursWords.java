package org.carillon.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.hours.Holiday;
import org.carillon.domain.hours.HolidayText;
import org.carillon.domain.hours.Opening;
import org.carillon.domain.hours.OpeningText;

/** Business hours in sentences: days of the same hours together, then the days that differ. */
final class HoursWords {

  private final Words words;

  HoursWords(Words words) {
    this.words = words;
  }

  List<String> of(BusinessHours hours) {
    if (hours.isAlwaysOpen()) {
      return List.of(words.text("hours.always"));
    }
    List<String> sentences = new ArrayList<>(week(hours.weekly()));
    if (!hours.holidays().isEmpty()) {
      sentences.add(words.text("hours.holidays", holidays(hours)));
    }
    new TreeMap<>(hours.exceptions())
        .forEach((date, openings) -> sentences.add(day(date(date), openings)));
    sentences.add(words.text("hours.zone", zone(hours.zone())));
    return sentences;
  }

  private List<String> week(Map<DayOfWeek, List<Opening>> weekly) {
    List<String> sentences = new ArrayList<>();
    DayOfWeek first = DayOfWeek.MONDAY;
    for (DayOfWeek day : DayOfWeek.values()) {
      boolean ends = day == DayOfWeek.SUNDAY || !on(weekly, day).equals(on(weekly, day.plus(1)));
      if (ends) {
        sentences.add(day(days(first, day), on(weekly, day)));
        first = day.plus(1);
      }
    }
    return sentences;
  }

  private static List<Opening> on(Map<DayOfWeek, List<Opening>> weekly, DayOfWeek day) {
    return weekly.getOrDefault(day, List.of());
  }

  private String day(String name, List<Opening> openings) {
    return openings.isEmpty()
        ? words.text("hours.closed", name)
        : words.text("hours.open", name, OpeningText.of(openings).replace(" ", ", "));
  }

  private String days(DayOfWeek first, DayOfWeek last) {
    return first == last ? name(first) : words.text("hours.days", name(first), name(last));
  }

  private String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, words.locale());
  }

  private String holidays(BusinessHours hours) {
    return hours.holidays().stream()
        .sorted(Comparator.comparing(HolidayText::of))
        .map(this::name)
        .collect(Collectors.joining(", "));
  }

  private String name(Holiday holiday) {
    return holiday instanceof Holiday.Once once
        ? date(once.date())
        : DateTimeFormatter.ofPattern("d MMMM", words.locale())
            .format(((Holiday.Yearly) holiday).date());
  }

  private String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(words.locale())
        .format(date);
  }

  private String zone(ZoneId zone) {
    return zone.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
  }
}
