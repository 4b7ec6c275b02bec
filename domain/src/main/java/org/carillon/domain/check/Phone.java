package org.carillon.domain.check;

/** Whether a member without an address of his own has a phone. */
public enum Phone {
  /** One is registered. */
  REGISTERED,
  /** No extension has his name. */
  NO_EXTENSION,
  /** His extension is switched off. */
  EXTENSION_OFF,
  /** None is registered now. */
  NOT_REGISTERED
}
