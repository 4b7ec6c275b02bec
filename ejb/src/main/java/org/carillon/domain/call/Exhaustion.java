package org.carillon.domain.call;

import java.util.List;

/** Why a group could not answer a call (features 5.3, exhaustion). */
public enum Exhaustion {
  /** Every member offered was busy. */
  ALL_BUSY,
  /** Nobody could be offered the call. */
  NO_ELIGIBLE,
  /** Every member offered refused. */
  DECLINED,
  /** At least one phone rang in vain. */
  NO_ANSWER,
  /** No phone could be reached. */
  UNREACHABLE,
  /** The caller's time in the group was over. */
  GROUP_TIMEOUT;

  /** The one reason for a visit whose offers ended so, the first that fits. */
  static Exhaustion of(List<AttemptEnd> ends) {
    if (ends.isEmpty()) {
      return NO_ELIGIBLE;
    }
    if (ends.stream().allMatch(AttemptEnd.BUSY::equals)) {
      return ALL_BUSY;
    }
    if (ends.stream().allMatch(AttemptEnd.DECLINED::equals)) {
      return DECLINED;
    }
    return ends.contains(AttemptEnd.NO_ANSWER) ? NO_ANSWER : UNREACHABLE;
  }
}
