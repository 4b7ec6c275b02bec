package org.carillon.domain.caller;

import org.carillon.domain.group.DestinationText;

/**
 * A treatment as one line of text, as it is stored: {@code block}, {@code urgent}, or a destination
 * as {@link DestinationText} writes it.
 */
public final class TreatmentText {

  private static final String BLOCK = "block";
  private static final String URGENT = "urgent";

  private TreatmentText() {}

  /** The text of the treatment. */
  public static String of(Treatment treatment) {
    if (treatment instanceof Treatment.Route route) {
      return DestinationText.of(route.to());
    }
    return treatment instanceof Treatment.Block ? BLOCK : URGENT;
  }

  /**
   * The treatment of that text.
   *
   * @throws IllegalArgumentException naming the text and what would be accepted
   */
  public static Treatment read(String text) {
    if (text.equals(BLOCK)) {
      return new Treatment.Block();
    }
    if (text.equals(URGENT)) {
      return new Treatment.Urgent();
    }
    return DestinationText.read(text)
        .map(Treatment.Route::new)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a rule by caller says nothing: choose block, urgent or a destination"));
  }
}
