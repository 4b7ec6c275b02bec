package org.carillon.journal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.carillon.domain.call.CallFact;

/**
 * One fact as one line of text: a checksum of 8 hexadecimal digits, a space, and fields separated
 * by tabs. A line whose checksum does not fit was torn by a crash and holds nothing.
 */
final class FactLine {

  private static final int CHECKSUM_DIGITS = 8;

  private FactLine() {}

  /** Whether facts of this kind are kept: those that are needed to tell what a call came to. */
  static boolean isKept(CallFact fact) {
    return fact instanceof CallFact.Arrived
        || fact instanceof CallFact.Answered
        || fact instanceof CallFact.Ended;
  }

  /** The line, with its line feed. */
  static String of(CallFact fact) {
    String fields = FactFields.of(fact);
    return checksum(fields) + ' ' + fields + '\n';
  }

  /** The fact of a line without its line feed; empty when the line is damaged. */
  static Optional<CallFact> read(String line) {
    if (line.length() <= CHECKSUM_DIGITS) {
      return Optional.empty();
    }
    String fields = line.substring(CHECKSUM_DIGITS + 1);
    boolean intact = line.substring(0, CHECKSUM_DIGITS).equals(checksum(fields));
    return intact ? Optional.of(FactFields.read(fields)) : Optional.empty();
  }

  private static String checksum(String fields) {
    CRC32C crc = new CRC32C();
    crc.update(fields.getBytes(StandardCharsets.UTF_8));
    String digits = Long.toHexString(crc.getValue());
    return "0".repeat(CHECKSUM_DIGITS - digits.length()) + digits;
  }
}
