package org.carillon.domain.caller;

import org.carillon.domain.fault.Wording;

/** What can be wrong with a rule by caller. */
public enum CallerFault implements Wording {
  /** It is about no number. */
  LIST_EMPTY("the list of callers is empty: add a number"),
  /** It is about a number without digits. */
  NUMBER_EMPTY("a caller''s number is empty: write it with country code, such as +33123456789");

  private final String english;

  CallerFault(String english) {
    this.english = english;
  }

  @Override
  public String english() {
    return english;
  }
}
