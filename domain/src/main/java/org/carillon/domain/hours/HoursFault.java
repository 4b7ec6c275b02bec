package org.carillon.domain.hours;

import org.carillon.domain.fault.Wording;

/** What can be wrong with hours as people write them. */
public enum HoursFault implements Wording {
  /** The text. */
  HOLIDAY("holiday ''{0}'': write 12-25 for every year, or 2026-12-25 for one"),
  /** The part of the text. */
  OPENINGS("hours ''{0}'': write them like 09:00-12:00 14:00-18:00, or nothing when closed");

  private final String english;

  HoursFault(String english) {
    this.english = english;
  }

  @Override
  public String english() {
    return english;
  }
}
