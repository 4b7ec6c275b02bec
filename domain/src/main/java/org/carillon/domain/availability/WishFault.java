package org.carillon.domain.availability;

import org.carillon.domain.fault.Wording;

/** What can be wrong with what a member wants. */
public enum WishFault implements Wording {
  /** How many characters, and the most. */
  REASON("the reason of a pause has {0} characters: use at most {1}");

  private final String english;

  WishFault(String english) {
    this.english = english;
  }

  @Override
  public String english() {
    return english;
  }
}
