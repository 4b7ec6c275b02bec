package org.carillon.domain.call;

import java.io.Serializable;

/**
 * Names one call to a group for ever: in the log, in the journal and in reports.
 *
 * @param value unique text, made by the SIP layer when the INVITE arrives
 */
public record CallId(String value) implements Serializable {

  /** Rejects a blank name. */
  public CallId {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("a call needs an id that is not blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
