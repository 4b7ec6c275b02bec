package org.carillon.domain.group;

/** On which phones a call that nobody took shows up as missed (features 5.6). */
public enum MissedOnPhones {
  /** On every phone that rang. */
  ALL,
  /** On none. */
  NONE,
  /** On the phone of the member with the fewest missed calls today. */
  ONE
}
