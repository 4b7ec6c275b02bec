package org.carillon.report;

import jakarta.ejb.ApplicationException;

/** A report was asked of more than may be read at once; the message says what to do. */
@ApplicationException
public class TooManyCalls extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long count;

  TooManyCalls(long count, long most) {
    super(count + " calls are more than one report reads (" + most + "): choose a shorter period");
    this.count = count;
  }

  /** How many calls there are. */
  public long count() {
    return count;
  }
}
