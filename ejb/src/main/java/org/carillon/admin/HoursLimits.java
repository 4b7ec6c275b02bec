package org.carillon.admin;

import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.hours.OpeningText;

/** How long the texts of business hours may be, so that they fit their columns. */
final class HoursLimits {

  private static final int OPENINGS = 200;

  private HoursLimits() {}

  /** What is wrong with the hours; names the value and the remedy. */
  static Optional<Phrase> faultOf(BusinessHours hours) {
    return Stream.of(hours.weekly().values(), hours.exceptions().values())
        .flatMap(days -> days.stream())
        .map(OpeningText::of)
        .flatMap(text -> TextLimit.faultOf(TextWords.HOURS, text, OPENINGS).stream())
        .findFirst();
  }
}
