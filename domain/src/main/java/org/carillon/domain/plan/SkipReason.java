package org.carillon.domain.plan;

/** Why a member was not offered a call, in the order of the tests (features 5.2.1). */
public enum SkipReason {
  /** An administrator switched the member off. */
  DISABLED,
  /** The member left the group. */
  LOGGED_OUT,
  /** The member pauses, or was paused after too many unanswered calls. */
  PAUSED,
  /** The member does not want to be disturbed (A32). */
  DND,
  /** It is not the member's working time. */
  OFF_SCHEDULE,
  /** The member is the caller. */
  SELF,
  /** The member finishes the work of the last call. */
  WRAP_UP,
  /** The member is left alone after a refused, busy or unanswered call. */
  RESTING,
  /** Another call is being offered to the member. */
  RESERVED,
  /** The member is on the phone (A37). */
  BUSY,
  /** No phone of the member is registered. */
  UNREGISTERED,
  /** As many phones ring as may. */
  CAP,
  /** The call was at this member's address before. */
  VISITED;

  /** Whether the member is at work, and waiting for him makes sense (features 5.3, queue). */
  public boolean passesByItself() {
    return this == BUSY || this == WRAP_UP || this == RESERVED || this == PAUSED || this == RESTING;
  }
}
