package org.carillon.domain.call;

/**
 * What came of a call in one group, so that reports do not blame the wrong one (features 6.2). No
 * visit is ignored: a call that comes to a dead end visits no group, and one that rang somebody
 * before was missed by that group.
 */
public enum VisitOutcome {
  /** A member of the group took the call. */
  ANSWERED_HERE,
  /** A member of a group before took the call after all, while it was in this one. */
  TAKEN_BACK,
  /** The call went on to another group or outside. */
  OVERFLOWED,
  /** The caller gave up in this group. */
  CALLER_HUNG_UP,
  /** The call went on to a mailbox. */
  VOICEMAIL,
  /** The caller was refused when the group could not take the call. */
  REJECTED,
  /** A fault of ours ended the call in this group. */
  FAILED
}
