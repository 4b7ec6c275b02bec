package org.carillon.domain.record;

/** Where a call came from (features 6.1). */
public enum Direction {
  /** From outside, or nobody knows. */
  INBOUND,
  /** From one of our own extensions or members; no figure has it unless asked for it (6.3). */
  INTERNAL
}
