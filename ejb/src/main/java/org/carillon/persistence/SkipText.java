package org.carillon.persistence;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.carillon.domain.call.Skip;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.SkipReason;

/**
 * The members that a call passed over as text of one column: reason, time and member of each in a
 * line. They are read together or not at all, and a group may have thousands.
 */
final class SkipText {

  private SkipText() {}

  static String of(List<Skip> skips) {
    return skips.stream()
        .map(skip -> skip.reason() + " " + skip.at().toEpochMilli() + " " + skip.member())
        .collect(Collectors.joining("\n"));
  }

  static List<Skip> read(String text) {
    return text.lines().map(SkipText::skip).toList();
  }

  private static Skip skip(String line) {
    String[] parts = line.split(" ", 3);
    Instant at = Instant.ofEpochMilli(Long.parseLong(parts[1]));
    return new Skip(new MemberId(parts[2]), SkipReason.valueOf(parts[0]), at);
  }
}
