package org.carillon.domain.call;

/** One of the two ends of a connected call. */
public enum Party {
  /** Who dialled the group. */
  CALLER,
  /** Who answered. */
  MEMBER;

  /** The other end. */
  public Party other() {
    return this == CALLER ? MEMBER : CALLER;
  }
}
