package org.carillon.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The parameters of a link, read one by one. A value that is none is left out, and remembered, so
 * that the page can say so.
 */
final class LinkParameters {

  private final UnaryOperator<String> source;
  private final Map<String, String> accepted = new LinkedHashMap<>();
  private final Map<String, String> wrong = new LinkedHashMap<>();

  /** Reads from this source, which knows no value for what was not asked: it gives null then. */
  LinkParameters(UnaryOperator<String> source) {
    this.source = source;
  }

  Optional<String> text(String name) {
    return read(name, Function.identity());
  }

  Optional<LocalDate> day(String name) {
    return read(name, LocalDate::parse);
  }

  /** A whole number in that range. */
  Optional<Integer> number(String name, int least, int most) {
    return read(name, text -> inRange(Integer.parseInt(text), least, most));
  }

  <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
    return read(name, text -> Enum.valueOf(type, text));
  }

  /** Any number of constants, with commas between; none when one of them is wrong. */
  <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
    return read(name, text -> constantsIn(text, type)).orElse(Set.of());
  }

  /** What was read and is right, in the order of reading. */
  Map<String, String> accepted() {
    return accepted;
  }

  /** What was read and is none. */
  Map<String, String> wrong() {
    return wrong;
  }

  private <T> Optional<T> read(String name, Function<String, T> value) {
    Optional<String> text = Optional.ofNullable(source.apply(name)).filter(one -> !one.isBlank());
    try {
      Optional<T> read = text.map(value);
      text.ifPresent(one -> accepted.put(name, one));
      return read;
    } catch (IllegalArgumentException | DateTimeException none) {
      wrong.put(name, text.orElseThrow());
      return Optional.empty();
    }
  }

  private static int inRange(int number, int least, int most) {
    if (number < least || number > most) {
      throw new IllegalArgumentException(number + " is not in " + least + " to " + most);
    }
    return number;
  }

  private static <E extends Enum<E>> Set<E> constantsIn(String text, Class<E> type) {
    Set<E> constants = new LinkedHashSet<>();
    Arrays.stream(text.split(",")).forEach(name -> constants.add(Enum.valueOf(type, name)));
    return constants;
  }
}
