package org.carillon.domain.caller;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Callers as one line of text, as rules about them are stored: {@code anyone}, {@code anonymous},
 * {@code prefix:+336}, {@code listed:+33612345678,+33123456789}.
 */
public final class CallerMatchText {

  private static final String ANYONE = "anyone";
  private static final String ANONYMOUS = "anonymous";
  private static final String PREFIX = "prefix:";
  private static final String LISTED = "listed:";

  private CallerMatchText() {}

  /** The text of these callers. */
  public static String of(CallerMatch match) {
    if (match instanceof CallerMatch.Prefix prefix) {
      return PREFIX + prefix.beginning();
    }
    if (match instanceof CallerMatch.Listed listed) {
      return LISTED + String.join(",", new TreeSet<>(listed.numbers()));
    }
    return match instanceof CallerMatch.Anonymous ? ANONYMOUS : ANYONE;
  }

  /**
   * The callers of that text.
   *
   * @throws IllegalArgumentException naming the text and what would be accepted
   */
  public static CallerMatch read(String text) {
    if (text.startsWith(PREFIX)) {
      return new CallerMatch.Prefix(text.substring(PREFIX.length()));
    }
    if (text.startsWith(LISTED)) {
      return new CallerMatch.Listed(numbers(text.substring(LISTED.length())));
    }
    if (text.equals(ANONYMOUS)) {
      return new CallerMatch.Anonymous();
    }
    if (text.equals(ANYONE)) {
      return new CallerMatch.Anyone();
    }
    throw new IllegalArgumentException(
        "callers '" + text + "': write anyone, anonymous, prefix:+336 or listed:+33612345678");
  }

  private static Set<String> numbers(String text) {
    return Stream.of(text.split(","))
        .map(String::strip)
        .filter(number -> !number.isEmpty())
        .collect(Collectors.toSet());
  }
}
