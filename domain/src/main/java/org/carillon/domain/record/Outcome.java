package org.carillon.domain.record;

/** What a call came to; every call has exactly one, by {@link OutcomeRule} (features 6.2). */
public enum Outcome {
  /** A human took the call. */
  ANSWERED,
  /** The call reached the group, and nobody took it. */
  MISSED,
  /** The caller gave up before the call reached a group, or while it was in one that is fishing. */
  ABANDONED,
  /** We were at fault. */
  FAILED,
  /** The call came to a dead end, as it was meant to; it is in no rate. */
  IGNORED,
  /** The call was refused before routing; it is in no rate. */
  BLOCKED
}
