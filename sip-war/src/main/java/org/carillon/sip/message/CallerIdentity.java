package org.carillon.sip.message;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.URI;
import java.util.regex.Pattern;

/** Who calls, as the caller wants it known (RFC 3261 8.1.1.3, RFC 3323). */
public final class CallerIdentity {

  /** A caller who withholds the number. */
  static final String ANONYMOUS = "anonymous";

  /** A number whose parameters stand before the host (RFC 3261 19.1.6). */
  private static final Pattern NUMBER_WITH_PARAMETERS =
      Pattern.compile("(?i)(sips?:\\+?[0-9().-]+);[^@]*@");

  private CallerIdentity() {}

  /** The caller's URI without parameters, or {@code anonymous}. */
  public static String of(SipServletRequest invite) {
    URI from = invite.getFrom().getURI();
    if (!(from instanceof SipURI sip)) {
      return bare(from.toString());
    }
    boolean hidden = ANONYMOUS.equalsIgnoreCase(sip.getUser());
    return hidden ? ANONYMOUS : bare(from.toString());
  }

  static boolean isAnonymous(URI uri) {
    return uri instanceof SipURI sip && ANONYMOUS.equalsIgnoreCase(sip.getUser());
  }

  static String bare(String uri) {
    if (uri.indexOf(';') < 0) {
      return uri;
    }
    String plain = NUMBER_WITH_PARAMETERS.matcher(uri).replaceFirst("$1@");
    int parameters = plain.indexOf(';', plain.indexOf('@') + 1);
    return parameters < 0 ? plain : plain.substring(0, parameters);
  }
}
