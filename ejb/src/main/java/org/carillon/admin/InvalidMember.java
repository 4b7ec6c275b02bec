package org.carillon.admin;

import jakarta.ejb.ApplicationException;

/** What is said of a member cannot be saved; the message names the value and the remedy. */
@ApplicationException(rollback = true)
public class InvalidMember extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidMember(String message) {
    super(message);
  }
}
