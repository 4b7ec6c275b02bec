package org.carillon.domain.check;

import java.util.List;

/**
 * Something that an administrator should look at.
 *
 * @param concern what may be wrong
 * @param values what it is about, as {@link Concern} says: names and numbers as text, counts, time
 *     spans
 */
public record Finding(Concern concern, List<Object> values) {

  /** Copies the list, so that the record stays immutable. */
  public Finding {
    values = List.copyOf(values);
  }

  static Finding of(Concern concern, Object... values) {
    return new Finding(concern, List.of(values));
  }
}
