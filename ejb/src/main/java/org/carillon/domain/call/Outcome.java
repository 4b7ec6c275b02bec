package org.carillon.domain.call;

/** What a call came to; every call has exactly one (features 6.2). */
public enum Outcome {
  /** A human took the call. */
  ANSWERED,
  /** The call reached the group, and nobody took it. */
  MISSED,
  /** The caller gave up before the call reached a group. */
  ABANDONED,
  /** We were at fault. */
  FAILED;

  static Outcome of(boolean answered, EndCause cause) {
    if (answered) {
      return ANSWERED;
    }
    return cause == EndCause.ERROR ? FAILED : MISSED;
  }
}
