package org.carillon.sip.message;

import jakarta.servlet.sip.SipServletMessage;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a session lives unless it is refreshed, and by whom (RFC 4028 4).
 *
 * @param seconds how long
 * @param refresher who refreshes it, in the roles of the transaction
 */
public record SessionExpires(int seconds, Optional<Refresher> refresher) {

  /** Header that says so. */
  public static final String HEADER = "Session-Expires";

  /** Header with the shortest interval that somebody on the way accepts (RFC 4028 5). */
  public static final String LEAST = "Min-SE";

  private static final Pattern VALUE =
      Pattern.compile("\\s*(\\d{1,9})\\s*(?:;.*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern REFRESHER =
      Pattern.compile(".*;\\s*refresher\\s*=\\s*(uac|uas)\\b.*", Pattern.CASE_INSENSITIVE);

  /** Who refreshes the session. */
  public enum Refresher {
    /** Who sent the request. */
    UAC,
    /** Who answers it. */
    UAS
  }

  /** What the message says, if it can be read. */
  public static Optional<SessionExpires> in(SipServletMessage message) {
    return Optional.ofNullable(message.getHeader(HEADER)).flatMap(SessionExpires::parsed);
  }

  /** The shortest interval that the message accepts; 0 where it says nothing. */
  public static int least(SipServletMessage message) {
    return Optional.ofNullable(message.getHeader(LEAST))
        .flatMap(SessionExpires::parsed)
        .map(SessionExpires::seconds)
        .orElse(0);
  }

  static Optional<SessionExpires> parsed(String value) {
    Matcher seconds = VALUE.matcher(value);
    if (!seconds.matches()) {
      return Optional.empty();
    }
    Matcher refresher = REFRESHER.matcher(value);
    return Optional.of(
        new SessionExpires(
            Integer.parseInt(seconds.group(1)),
            refresher.matches()
                ? Optional.of(Refresher.valueOf(refresher.group(1).toUpperCase(Locale.ROOT)))
                : Optional.empty()));
  }

  /** The value of the header. */
  public String value() {
    return seconds
        + refresher.map(who -> ";refresher=" + who.name().toLowerCase(Locale.ROOT)).orElse("");
  }
}
