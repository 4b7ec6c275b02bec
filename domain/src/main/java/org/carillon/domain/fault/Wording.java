package org.carillon.domain.fault;

import java.io.Serializable;

/**
 * A sentence, or a part of one, with places for values; implemented by enumerations, one for each
 * field of knowledge. Pages have the same in other languages under the {@link #messageKey}.
 */
public interface Wording extends Serializable {

  /** The name of the constant. */
  String name();

  /** The sentence in English, as {@link java.text.MessageFormat} reads it. */
  String english();

  /** Under which key pages have it, such as {@code fault.GroupFault.PASSES}. */
  default String messageKey() {
    return "fault." + getClass().getSimpleName() + "." + name();
  }
}
