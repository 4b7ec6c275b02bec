package org.carillon.admin;

import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.hours.OpeningText;

/** How long the texts of business hours may be, so that they fit their columns. */
final class HoursLimits {

  private static final int OPENINGS = 200;

  private HoursLimits() {}

  /** What is wrong with the hours; names the value and the remedy. */
  static Optional<String> faultOf(BusinessHours hours) {
    return Stream.of(hours.weekly().values(), hours.exceptions().values())
        .flatMap(days -> days.stream())
        .map(openings -> OpeningText.of(openings).length())
        .filter(length -> length > OPENINGS)
        .map(length -> "hours has " + length + " characters: use at most " + OPENINGS)
        .findFirst();
  }
}
