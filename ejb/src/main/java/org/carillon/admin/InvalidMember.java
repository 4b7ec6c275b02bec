package org.carillon.admin;

import jakarta.ejb.ApplicationException;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.fault.Phrase;

/** What is said of a member cannot be saved; the message names the value and the remedy. */
@ApplicationException(rollback = true)
public class InvalidMember extends InvalidValue {

  private static final long serialVersionUID = 1L;

  InvalidMember(Phrase phrase) {
    super(phrase);
  }
}
