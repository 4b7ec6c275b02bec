package org.carillon.admin;

import jakarta.ejb.ApplicationException;

/** An extension cannot be saved; the message names the value and the remedy. */
@ApplicationException(rollback = true)
public class InvalidExtension extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Fault fault;

  /** What is wrong. */
  public enum Fault {
    /** The name has characters that are awkward in a SIP address, or too many. */
    NAME,
    /** There is an extension of that name already. */
    TAKEN,
    /** There is no extension of that name. */
    UNKNOWN,
    /** The password is too short, or too long. */
    PASSWORD
  }

  InvalidExtension(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }
}
