package org.carillon.journal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes values as fields parted by tabs; {@link FieldReader} reads them back in this order. */
final class Fields {

  private final StringJoiner joined = new StringJoiner("\t");

  Fields add(Object value) {
    joined.add(FieldText.escaped(value.toString()));
    return this;
  }

  /** The value, or an empty field. */
  Fields add(Optional<?> value) {
    return add(value.map(Object::toString).orElse(""));
  }

  /** Any number of constants in one field, always in the same order. */
  Fields addConstants(Set<? extends Enum<?>> constants) {
    return add(constants.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
  }

  /** How many there are, then the fields of each. */
  <T> Fields addAll(List<T> values, Consumer<T> each) {
    add(values.size());
    values.forEach(each);
    return this;
  }

  @Override
  public String toString() {
    return joined.toString();
  }
}
