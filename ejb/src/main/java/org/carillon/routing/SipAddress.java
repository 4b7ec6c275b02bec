package org.carillon.routing;

import java.util.Locale;

/**
 * User and host of a SIP URI (RFC 3261 19.1.1), enough to recognise a caller. The host is compared
 * without regard to case, port and parameters are not compared; the user part is (19.1.4).
 *
 * @param user the user part; empty when there is none
 * @param host the host in lower case; empty when the text is no SIP URI
 */
record SipAddress(String user, String host) {

  private static final SipAddress NOBODY = new SipAddress("", "");

  static SipAddress of(String text) {
    String uri = withoutBrackets(text);
    String scheme = uri.substring(0, uri.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    if (!scheme.equals("sip:") && !scheme.equals("sips:")) {
      return NOBODY;
    }
    String rest = uri.substring(scheme.length());
    int at = rest.indexOf('@');
    String user = at < 0 ? "" : before(rest.substring(0, at), ":");
    return new SipAddress(user, hostOf(rest.substring(at + 1)).toLowerCase(Locale.ROOT));
  }

  boolean isSameUserAs(SipAddress other) {
    return !user.isEmpty() && equals(other);
  }

  private static String withoutBrackets(String text) {
    int open = text.indexOf('<');
    int close = text.indexOf('>', open + 1);
    return open < 0 || close < 0 ? text : text.substring(open + 1, close);
  }

  private static String hostOf(String text) {
    return text.startsWith("[") ? before(text, "]") : before(text, ":;?>");
  }

  private static String before(String text, String ends) {
    for (int i = 0; i < text.length(); i++) {
      if (ends.indexOf(text.charAt(i)) >= 0) {
        return text.substring(0, i);
      }
    }
    return text;
  }
}
