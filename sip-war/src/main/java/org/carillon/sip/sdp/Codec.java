package org.carillon.sip.sdp;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A codec that a phone offers.
 *
 * @param format the number it has in this description
 * @param encoding its name, clock rate and channels, in lower case
 */
record Codec(String format, String encoding) {

  /** Numbers that need no rtpmap (RFC 3551 6); of the others only the number counts. */
  private static final Map<String, String> FIXED =
      Map.of(
          "0", "pcmu/8000",
          "3", "gsm/8000",
          "4", "g723/8000",
          "8", "pcma/8000",
          "9", "g722/8000",
          "13", "cn/8000",
          "18", "g729/8000");

  /** They go along with a codec, and are none on their own (RFC 4733, RFC 3389). */
  private static final Set<String> COMPANIONS = Set.of("telephone-event", "cn", "red", "rtx");

  static Codec of(String format, Optional<String> map) {
    String encoding = map.orElseGet(() -> FIXED.getOrDefault(format, "format " + format));
    String lower = encoding.toLowerCase(Locale.ROOT);
    return new Codec(format, lower.replaceFirst("^([^/]+/[^/]+)/1$", "$1"));
  }

  boolean isSameAs(Codec other) {
    return encoding.equals(other.encoding);
  }

  boolean carriesMedia() {
    return !COMPANIONS.contains(encoding.split("/", 2)[0]);
  }
}
