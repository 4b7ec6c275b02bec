package org.carillon.domain.record;

/** What ended a call (features 6.1). */
public enum EndCause {
  /** The caller gave up before anybody answered. */
  CALLER_CANCEL,
  /** The caller hung up. */
  CALLER_BYE,
  /** The member hung up. */
  MEMBER_BYE,
  /** We refused the call, or nobody was left to ring. */
  SYSTEM_REJECT,
  /** We ended a connected call. */
  SYSTEM_BYE,
  /** A fault of ours, or of the network. */
  ERROR
}
