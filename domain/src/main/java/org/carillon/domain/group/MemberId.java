package org.carillon.domain.group;

import java.io.Serializable;
import java.util.Objects;

/**
 * Names one member throughout the system, for example {@code member1} or {@code 101}.
 *
 * @param value the name; not blank
 */
public record MemberId(String value) implements Serializable {

  /** Rejects a blank name. */
  public MemberId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("a member needs a name that is not blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
