package org.carillon.admin;

import jakarta.ejb.ApplicationException;

/** A line cannot be saved or removed; the message names the value and the remedy. */
@ApplicationException(rollback = true)
public class InvalidLine extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidLine(String message) {
    super(message);
  }
}
