package org.carillon.domain.line;

import org.carillon.domain.fault.Wording;

/** What can be wrong with a line, with a preset, and with the ways of calls. */
public enum LineFault implements Wording {
  /** The number. */
  NUMBER("line number ''{0}'': write it like +33123456789, or use 1 to 8 digits"),
  /** The number; it has no name. */
  NAME_MISSING("line {0} needs a name that people can read"),
  /** The number, how many steps, and the most. */
  STEPS("line {0} has {1} steps: keep at most {2}"),
  /** The number, and how many steps. */
  PERSONAL_STEPS("line {0} has {1} steps: a personal line needs exactly one"),
  /** The number, and how many steps. */
  DEAD_END_STEPS("line {0} has {1} steps: a dead end has none, remove them"),
  /** The number. */
  VOID("line {0} ends in the void: choose where calls go that nobody took"),
  /** Seconds, the number of the group, least and most. */
  RING_TIME("ring time {0} s of the step with group {1}: choose {2} to {3} seconds"),
  /** The number of the group, how many members, the preset, and how many it needs. */
  PRESET_AT_LEAST("group {0} has {1} members: the preset {2} needs at least {3}"),
  /** The same, and the most. */
  PRESET_BETWEEN("group {0} has {1} members: the preset {2} needs {3} to {4}"),
  /** Who sends calls, and the number of the group. */
  UNKNOWN_GROUP(
      "{0} sends calls to group {1}, which does not exist: create that group first, or choose another"),
  /** Who sends calls, and the number of the line. */
  UNKNOWN_LINE(
      "{0} sends calls to line {1}, which does not exist: create that line first, or choose another"),
  /** Who overflows, and the number of the line. */
  DEAD_END(
      "{0} overflows to line {1}, a dead end, whose calls no report counts as missed: choose another"),
  /** Who sends calls outside, the target, and what that is here. */
  OUTSIDE_IS_HERE(
      "{0} sends calls outside to {1}, which is {2} here: let it send them to {2}, or elsewhere"),
  /** The number of the line, the number of its group, and how many members that has. */
  PERSONAL_MEMBERS(
      "line {0} is one person''s, but group {1} has {2} members: ring a group of one member, or let the line distribute calls"),
  /** The way, and where it comes back to. */
  CIRCLE(
      "a call that goes from {0} comes back to {1}: change a step, an overflow or a final destination on its way"),
  /** The way, and the most groups. */
  TOO_FAR(
      "a call that goes from {0} visits more than {1} groups: change a step, an overflow or a final destination on its way");

  private final String english;

  LineFault(String english) {
    this.english = english;
  }

  @Override
  public String english() {
    return english;
  }
}
