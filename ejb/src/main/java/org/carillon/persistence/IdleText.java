package org.carillon.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * When a member's last call of each group ended, as text of one column: time and group of each in a
 * line. They are read together or not at all.
 */
final class IdleText {

  private IdleText() {}

  static String of(Map<String, Instant> byGroup) {
    return new TreeMap<>(byGroup)
        .entrySet().stream()
            .map(one -> one.getValue().toEpochMilli() + " " + one.getKey())
            .collect(Collectors.joining("\n"));
  }

  /**
   * The moments of that text.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Map<String, Instant> read(String text) {
    return text.lines()
        .map(line -> line.split(" ", 2))
        .collect(Collectors.toMap(IdleText::group, IdleText::moment));
  }

  private static String group(String[] parts) {
    if (parts.length < 2) {
      throw new IllegalArgumentException(
          "idle time '" + parts[0] + "' has no group: write milliseconds, a blank and the group");
    }
    return parts[1];
  }

  private static Instant moment(String[] parts) {
    return Instant.ofEpochMilli(Long.parseLong(parts[0]));
  }
}
