package org.carillon.subsystem.engine.server;

/** The SIP server or one of its connectors cannot start; the message says why and what to do. */
public final class SipServerException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With a message for the operator and the engine's own complaint. */
  public SipServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
