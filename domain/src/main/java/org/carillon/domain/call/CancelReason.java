package org.carillon.domain.call;

/** Why a ringing phone is told to stop; decides whether it logs a missed call. */
public enum CancelReason {
  /** Somebody else answered: the phone must not show a missed call (RFC 3326, cause 200). */
  COMPLETED_ELSEWHERE,
  /** Another member refused for everybody who rang. */
  DECLINED_FOR_ALL,
  /** The ring time is over: a missed call. */
  RING_TIMEOUT,
  /** The caller hung up: a missed call. */
  CALLER_GONE;

  AttemptEnd attemptEnd() {
    switch (this) {
      case COMPLETED_ELSEWHERE:
      case DECLINED_FOR_ALL:
        return AttemptEnd.LOST_RACE;
      case RING_TIMEOUT:
        return AttemptEnd.NO_ANSWER;
      default:
        return AttemptEnd.CALLER_GONE;
    }
  }
}
