package org.carillon.domain.record;

/**
 * What a call's visit to one group came to (features 6.2), so that a report does not blame the
 * group for what another one did. A call answered by its second group has two visits: OVERFLOWED
 * and ANSWERED_HERE.
 */
public enum VisitOutcome {
  /** A member of this group took the call. */
  ANSWERED_HERE,
  /** The call went on to another group, a line or a number outside. */
  OVERFLOWED,
  /** The caller gave up while this group had the call. */
  CALLER_HUNG_UP,
  /** The call went on to voicemail. */
  VOICEMAIL,
  /** The caller was refused. */
  REJECTED,
  /** The visit does not count, because the call does not. */
  IGNORED,
  /** We were at fault. */
  FAILED
}
