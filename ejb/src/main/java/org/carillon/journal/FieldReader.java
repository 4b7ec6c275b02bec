package org.carillon.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what {@link Fields} wrote, in the same order. */
final class FieldReader {

  private final Iterator<String> fields;

  FieldReader(String line) {
    fields = List.of(line.split("\t", -1)).iterator();
  }

  String text() {
    return FieldText.plain(fields.next());
  }

  int number() {
    return Integer.parseInt(text());
  }

  Instant instant() {
    return Instant.parse(text());
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  /** Any number of constants in one field. */
  <E extends Enum<E>> Set<E> constants(Class<E> type) {
    return Stream.of(text().split(" "))
        .filter(name -> !name.isEmpty())
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The value of a field that may be empty. */
  <T> Optional<T> optional(Function<String, T> value) {
    return Optional.of(text()).filter(text -> !text.isEmpty()).map(value);
  }

  /** As many as the next field says. */
  <T> List<T> all(Supplier<T> each) {
    int count = number();
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(each.get());
    }
    return all;
  }
}
