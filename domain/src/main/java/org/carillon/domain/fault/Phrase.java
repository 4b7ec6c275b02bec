package org.carillon.domain.fault;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words with the values that they are about.
 *
 * @param wording the words
 * @param values texts, and phrases that are part of this one
 */
public record Phrase(Wording wording, List<Serializable> values) implements Serializable {

  /** Copies the list, so that the record stays immutable. */
  public Phrase {
    values = List.copyOf(values);
  }

  /** These words about these values; what is no phrase becomes the text that it is written as. */
  public static Phrase of(Wording wording, Object... values) {
    return new Phrase(wording, Stream.of(values).map(Phrase::value).toList());
  }

  private static Serializable value(Object value) {
    return value instanceof Phrase part ? part : value.toString();
  }

  /** The phrase in English. */
  @Override
  public String toString() {
    Object[] texts = values.stream().map(Object::toString).toArray();
    return new MessageFormat(wording.english(), Locale.ROOT).format(texts);
  }
}
