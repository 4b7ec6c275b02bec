package org.carillon.domain.line;

import org.carillon.domain.fault.Wording;

/** What places on the way of a call are called. */
public enum PlaceWords implements Wording {
  /** Its number. */
  GROUP("group {0}"),
  /** Its number. */
  LINE("line {0}"),
  /** A place, and the place after it. */
  THEN("{0} to {1}"),
  /** Its place, and the number of the line. */
  STEP("step {0} of line {1}"),
  /** The number of the line. */
  RULE("a rule by caller of line {0}"),
  /** The number of the line. */
  WHEN_CLOSED("line {0} outside its hours"),
  /** The number of the line. */
  LAST("the final destination of line {0}"),
  /** The number of the group. */
  OVERFLOW("the overflow of group {0}"),
  /** One sender, and another. */
  AND("{0}, {1}"),
  /** Some senders, and how many there are besides. */
  MORE("{0} and {1} more");

  private final String english;

  PlaceWords(String english) {
    this.english = english;
  }

  @Override
  public String english() {
    return english;
  }
}
