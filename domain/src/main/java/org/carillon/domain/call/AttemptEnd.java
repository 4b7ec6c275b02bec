package org.carillon.domain.call;

/** How the offer to one member ended (features 5.1 and 5.2.2). */
public enum AttemptEnd {
  /** The member took the call. */
  ANSWERED,
  /** 486 or 600: the phone is in use. */
  BUSY,
  /**
   * 603, 607, 608 or 403: the member refused this call; it says nothing about the other members.
   */
  DECLINED,
  /** The phone rang in vain. */
  NO_ANSWER,
  /** No phone could be reached. */
  UNREACHABLE,
  /** 3xx: the phone sends callers elsewhere, and we do not follow. */
  REDIRECTED,
  /** Anything else that went wrong: a fault in the configuration. */
  FAILED,
  /** Somebody else was faster: he took the call, or refused it for everybody. */
  LOST_RACE,
  /** The caller hung up first. */
  CALLER_GONE
}
