package org.carillon.domain.registration;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom and where a SIP URI calls, whatever else it says: two that agree in this reach the same
 * phone (RFC 3261 19.1.4, where a port that is not written is the usual one).
 *
 * @param user the user part as written; empty when there is none
 * @param host the host in lower case
 * @param port the port, 5060 or 5061 (sips) where none is written
 */
public record SipPlace(String user, String host, int port) {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<scheme>sips?):(?:(?<user>[^@]*)@)?(?<host>\\[[^\\]]*]|[^:;?@]+)"
              + "(?::(?<port>[0-9]{1,5}))?(?:[;?].*)?",
          Pattern.CASE_INSENSITIVE);

  /** The place of a URI, with or without angle brackets; empty when it is no SIP URI. */
  public static Optional<SipPlace> of(String uri) {
    int open = uri.indexOf('<');
    int close = uri.indexOf('>', open + 1);
    Matcher parts =
        SHAPE.matcher(open < 0 || close < 0 ? uri.strip() : uri.substring(open + 1, close));
    return parts.matches() ? Optional.of(of(parts)) : Optional.empty();
  }

  private static SipPlace of(Matcher parts) {
    int usual = parts.group("scheme").equalsIgnoreCase("sips") ? 5061 : 5060;
    return new SipPlace(
        Optional.ofNullable(parts.group("user")).orElse(""),
        parts.group("host").toLowerCase(Locale.ROOT),
        Optional.ofNullable(parts.group("port")).map(Integer::valueOf).orElse(usual));
  }
}
