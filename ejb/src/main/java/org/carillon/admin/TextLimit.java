package org.carillon.admin;

import java.util.Optional;
import org.carillon.domain.fault.Phrase;

/** How long texts may be, so that they fit their columns. */
final class TextLimit {

  private static final int SHOWN = 20;

  private TextLimit() {}

  /** What is wrong with a text that has more characters than this; empty when it has not. */
  static Optional<Phrase> faultOf(TextWords what, String text, int most) {
    if (text.length() <= most) {
      return Optional.empty();
    }
    String beginning = text.substring(0, Math.min(SHOWN, text.length()));
    return Optional.of(
        Phrase.of(AdminFault.TOO_LONG, Phrase.of(what), beginning, text.length(), most));
  }
}
