package org.carillon.domain.registration;

/** A registration that the rules forbid; nothing of it was done. */
public final class RegistrationRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Fault fault;

  /** What is wrong with it. */
  public enum Fault {
    /** It contradicts itself (RFC 3261 10.3 step 6). */
    MALFORMED,
    /** A lifetime is too short (RFC 3261 10.3 step 7). */
    TOO_BRIEF,
    /** A later registration of the same phone was here before (RFC 3261 10.3 step 7). */
    OUT_OF_ORDER,
    /** The user has as many phones as allowed. */
    TOO_MANY
  }

  /** Without a stack trace: phones cause it, many times a second if they like. */
  RegistrationRefused(Fault fault, String message) {
    super(message, null, false, false);
    this.fault = fault;
  }

  /** What is wrong. */
  public Fault fault() {
    return fault;
  }
}
