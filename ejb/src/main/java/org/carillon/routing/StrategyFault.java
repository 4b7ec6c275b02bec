package org.carillon.routing;

import org.carillon.domain.fault.Wording;

/** What can be wrong with the strategy of a group. */
public enum StrategyFault implements Wording {
  /** The key, and the keys there are. */
  UNKNOWN("unknown strategy ''{0}'': choose one of {1}"),
  /** The key, the number of the group, and the keys there are. */
  UNKNOWN_IN_GROUP("unknown strategy ''{0}'' in group {1}: choose one of {2}");

  private final String english;

  StrategyFault(String english) {
    this.english = english;
  }

  @Override
  public String english() {
    return english;
  }
}
