package org.carillon.admin;

import jakarta.ejb.ApplicationException;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.fault.Phrase;

/** A group cannot be saved or removed; the message names the value and the remedy. */
@ApplicationException(rollback = true)
public class InvalidGroup extends InvalidValue {

  private static final long serialVersionUID = 1L;

  InvalidGroup(Phrase phrase) {
    super(phrase);
  }
}
