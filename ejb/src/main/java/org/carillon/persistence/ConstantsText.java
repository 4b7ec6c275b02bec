package org.carillon.persistence;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Any number of constants as text of one column, such as {@code ,EXTERNAL,OVERFLOWED,}: commas on
 * both sides, so that {@code like '%,EXTERNAL,%'} finds one of them. No text for none.
 */
final class ConstantsText {

  private static final String COMMA = ",";

  private ConstantsText() {}

  static String of(Set<? extends Enum<?>> constants) {
    return constants.isEmpty()
        ? ""
        : constants.stream()
            .map(Enum::name)
            .sorted()
            .collect(Collectors.joining(COMMA, COMMA, COMMA));
  }

  /** The constants in the text; names that this version does not know are left out. */
  static <E extends Enum<E>> Set<E> read(String text, Class<E> type) {
    Set<String> names = Stream.of(text.split(COMMA)).collect(Collectors.toSet());
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> names.contains(constant.name()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What {@code like} finds this constant with. */
  static String pattern(Enum<?> constant) {
    return "%" + COMMA + constant.name() + COMMA + "%";
  }
}
