package org.carillon.domain.group;

import java.io.Serializable;
import java.util.Objects;
import org.carillon.domain.fault.InvalidValue;

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
      throw new InvalidValue(GroupFault.MEMBER_NAME_MISSING);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
