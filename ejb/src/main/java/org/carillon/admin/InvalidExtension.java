package org.carillon.admin;

import jakarta.ejb.ApplicationException;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.fault.Phrase;

/** An extension cannot be saved or removed; the message names the value and the remedy. */
@ApplicationException(rollback = true)
public class InvalidExtension extends InvalidValue {

  private static final long serialVersionUID = 1L;

  InvalidExtension(Phrase phrase) {
    super(phrase);
  }
}
