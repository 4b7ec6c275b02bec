package org.carillon.domain.call;

/** Where a call stands. */
public enum Phase {
  /** Routing was asked whom to ring next. */
  SEEKING,
  /** The group could not take the call; routing was asked where it goes. */
  LEAVING,
  /** Everybody is busy, and the caller waits for the first who is not. */
  QUEUED,
  /** Phones ring. */
  RINGING,
  /** A member took the call. */
  CONNECTED,
  /** The call is over; legs may still be settling. */
  ENDED
}
