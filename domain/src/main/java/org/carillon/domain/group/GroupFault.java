package org.carillon.domain.group;

import org.carillon.domain.fault.Wording;

/** What can be wrong with a group and its members. */
public enum GroupFault implements Wording {
  /** Nobody could dial it. */
  NUMBER_MISSING("a call group needs a number that callers can dial"),
  /** The number; it has no name. */
  NAME_MISSING("group {0} needs a name that people can read"),
  /** Seconds, the number, least and most: a stage rings too short or too long. */
  RING_TIME("ring time {0} s of group {1}: choose {2} to {3} seconds"),
  /** Seconds, the number, least and most: callers wait too short or too long. */
  MAX_TIME("maximum time {0} s of group {1}: choose at least {2} s and at most {3} s"),
  /** The member and the number of the group. */
  MEMBER_TWICE("member {0} stands twice in group {1}: remove one of the two entries"),
  /** How many, and the most. */
  PASSES("{0} passes: choose 1 to {1} rounds through the members"),
  /** The tier, least and most. */
  TIER("tier is {0}: choose {1} to {2}"),
  /** The weight, least and most. */
  WEIGHT("weight is {0}: choose {1} to {2}"),
  /** The level, least, most, and the skill. */
  SKILL_LEVEL("level of skill {3} is {0}: choose {1} to {2}"),
  /** Seconds, least and most. */
  DELAY("delay in seconds is {0}: choose {1} to {2}"),
  /** Seconds, least and most. */
  MEMBER_RING_TIME("ring time in seconds is {0}: choose {1} to {2}"),
  /** A member is named by nothing but blanks. */
  MEMBER_NAME_MISSING("a member needs a name that is not blank");

  private final String english;

  GroupFault(String english) {
    this.english = english;
  }

  @Override
  public String english() {
    return english;
  }
}
