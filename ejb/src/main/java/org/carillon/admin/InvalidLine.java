package org.carillon.admin;

import jakarta.ejb.ApplicationException;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.fault.Phrase;

/** A line cannot be saved or removed; the message names the value and the remedy. */
@ApplicationException(rollback = true)
public class InvalidLine extends InvalidValue {

  private static final long serialVersionUID = 1L;

  InvalidLine(Phrase phrase) {
    super(phrase);
  }
}
