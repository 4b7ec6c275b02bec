package org.carillon.sip.message;

import jakarta.servlet.sip.SipURI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The name in a SIP URI, where what a URI may not contain is written as %hh (RFC 3261 19.1.2). */
public final class UserPart {

  private UserPart() {}

  /** The name as it stands in a URI; the plus of telephone numbers stays one. */
  public static String escaped(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("%2B", "+");
  }

  /** The name that a URI is about, without parameters of a telephone number; empty for none. */
  public static String of(SipURI uri) {
    return named(Optional.ofNullable(uri.getUser()).orElse(""));
  }

  /** The same of the user part as it stands in a URI. */
  public static String named(String userPart) {
    String user = userPart.replaceFirst(";.*", "");
    try {
      return URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noEscape) {
      return user;
    }
  }
}
