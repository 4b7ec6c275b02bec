package org.carillon.sip.lookup;

import jakarta.servlet.sip.SipServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the application session of a request that began one, the same each time it is asked.
 *
 * @param value the key that the container finds the session by (JSR 289 15.11.2)
 */
public record SessionKey(String value) {

  private static final Pattern BRANCH =
      Pattern.compile(";\\s*branch\\s*=\\s*([^;,\\s]+)", Pattern.CASE_INSENSITIVE);

  /**
   * The session of its own that a request begins. The way it came tells apart what came twice: an
   * INVITE that was forked before us is in two sessions.
   */
  public static SessionKey of(SipServletRequest request) {
    return new SessionKey(
        String.join(" ", request.getCallId(), request.getHeader("CSeq"), way(request)));
  }

  /** Only the branch is the same to everybody who looks: the container adds to Via. */
  private static String way(SipServletRequest request) {
    Matcher branch = BRANCH.matcher(request.getHeader("Via"));
    return branch.find() ? branch.group(1) : "";
  }
}
