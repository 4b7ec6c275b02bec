package org.carillon.domain.registration;

import java.time.Duration;

/**
 * How long and how often somebody may be registered.
 *
 * @param shortest a shorter lifetime is refused (RFC 3261 10.2.8)
 * @param usual the lifetime where none is asked for
 * @param longest a longer lifetime is cut to this
 * @param mostContacts phones of one user at the same time
 */
public record RegistrationLimits(
    Duration shortest, Duration usual, Duration longest, int mostContacts) {

  /** Rejects limits that contradict each other. */
  public RegistrationLimits {
    if (shortest.compareTo(usual) > 0 || usual.compareTo(longest) > 0) {
      throw new IllegalArgumentException(
          "a registration lasts at least "
              + shortest.toSeconds()
              + " s, usually "
              + usual.toSeconds()
              + " s and at most "
              + longest.toSeconds()
              + " s: put these in order");
    }
  }
}
