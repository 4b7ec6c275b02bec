package org.carillon.admin;

import jakarta.ejb.ApplicationException;

/** A group cannot be saved; the message names the value and the remedy. */
@ApplicationException(rollback = true)
public class InvalidGroup extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidGroup(String message) {
    super(message);
  }
}
