package org.carillon.domain.record;

/** Something that was true of a call, beyond its moments (features 6.1). */
public enum Circumstance {
  /** It came to a line, or a choice of a menu, that leads to nobody on purpose (W11). */
  DEAD_END,
  /** A block list, a spam rule or authentication refused it before routing. */
  BLOCKED,
  /** One of our own extensions or members called. */
  INTERNAL,
  /** Its line was closed when it came. */
  OUT_OF_HOURS,
  /** It goes before others that wait (F28). */
  URGENT,
  /** The last group it visited counts callers who hang up as abandoned (W9). */
  FISHING,
  /** The caller waited in a queue. */
  QUEUED,
  /** The caller's time in the queue was over. */
  QUEUE_TIMEOUT,
  /** It overflowed to a number outside. */
  EXTERNAL,
  /** It was sent to another line than the one it came to, before or after a group. */
  OTHER_LINE,
  /** It was offered first to whom the CRM names (S21). */
  CRM_OWNER,
  /** Everybody who was asked refused this caller (A10). */
  SCREEN_REFUSED,
  /** Somebody picked it up, at a phone that did not ring for it. */
  PICKED_UP,
  /** The caller asked to be called back. */
  CALLBACK_REQUESTED,
  /** It was answered, then transferred to where nobody answered. */
  TRANSFER_MISSED
}
