package org.carillon.domain.hours;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.domain.fault.InvalidValue;

/**
 * The openings of a day as people write them: {@code 09:00-12:00 14:00-18:00}. The empty text is a
 * closed day, {@code 00:00-24:00} a whole one.
 */
public final class OpeningText {

  private static final String MIDNIGHT = "24:00";

  private OpeningText() {}

  /** The text of these openings. */
  public static String of(List<Opening> openings) {
    return openings.stream().map(OpeningText::of).collect(Collectors.joining(" "));
  }

  private static String of(Opening opening) {
    boolean midnight = opening.to().equals(LocalTime.MIDNIGHT);
    return opening.from() + "-" + (midnight ? MIDNIGHT : opening.to().toString());
  }

  /**
   * The openings of that text; blanks, commas and semicolons part them.
   *
   * @throws IllegalArgumentException naming the part that is wrong, and how to write it
   */
  public static List<Opening> read(String text) {
    String tight = text.strip().replace('–', '-').replaceAll("\\s*-\\s*", "-");
    return Stream.of(tight.split("[\\s,;]+"))
        .filter(part -> !part.isEmpty())
        .map(OpeningText::opening)
        .toList();
  }

  private static Opening opening(String part) {
    String[] times = part.split("-", -1);
    if (times.length != 2) {
      throw wrong(part);
    }
    try {
      return new Opening(
          time(times[0]), times[1].equals(MIDNIGHT) ? LocalTime.MIDNIGHT : time(times[1]));
    } catch (DateTimeException noTime) {
      throw wrong(part);
    }
  }

  private static LocalTime time(String text) {
    return LocalTime.parse(text.length() == 4 ? "0" + text : text);
  }

  private static InvalidValue wrong(String part) {
    return new InvalidValue(HoursFault.OPENINGS, part);
  }
}
