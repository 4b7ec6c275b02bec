package org.carillon.admin;

import java.time.Duration;
import java.util.List;

/**
 * An extension as people see it; nothing of its password is in it.
 *
 * @param name the user name of its phones
 * @param enabled whether its phones may register
 * @param phones those that are registered now
 */
public record ExtensionStatus(String name, boolean enabled, List<Phone> phones) {

  /** Copies the list, so that the record stays immutable. */
  public ExtensionStatus {
    phones = List.copyOf(phones);
  }

  /**
   * A registered phone.
   *
   * @param contact its address
   * @param left how long it stays registered when it is not heard of again
   */
  public record Phone(String contact, Duration left) {}
}
