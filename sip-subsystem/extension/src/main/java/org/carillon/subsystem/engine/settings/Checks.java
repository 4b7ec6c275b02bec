package org.carillon.subsystem.engine.settings;

import java.time.Duration;

/** The checks of settings; every message names the value and the remedy. */
public final class Checks {
  private Checks() {}

  static String text(String value, String what) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("The " + what + " is empty: give it a value.");
    }
    return value;
  }

  /**
   * Returns the value if it is in that range, ends included.
   *
   * @throws IllegalArgumentException naming the value and the range
   */
  public static int range(int value, int from, int to, String what) {
    if (value < from || value > to) {
      throw new IllegalArgumentException(
          "The %s is %d: use a number from %d to %d.".formatted(what, value, from, to));
    }
    return value;
  }

  static Duration atLeast(Duration value, Duration least, String what) {
    if (value.compareTo(least) < 0) {
      throw new IllegalArgumentException(
          "The %s is %d ms: use at least %d ms."
              .formatted(what, value.toMillis(), least.toMillis()));
    }
    return value;
  }
}
