package org.carillon.sip.message;

import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.TelURL;
import jakarta.servlet.sip.URI;
import java.util.regex.Pattern;

/** The number that an address stands for, written the same way in SIP and tel URIs. */
public final class DialledNumber {

  /** What follows a number in the user part of a SIP URI (RFC 3261 19.1.6). */
  private static final Pattern PARAMETERS = Pattern.compile("^(\\+?[0-9().-]+);.*$");

  private DialledNumber() {}

  /** The user part or the telephone number, with "+" where it is global; empty for others. */
  public static String of(URI address) {
    if (address instanceof TelURL tel) {
      String digits = tel.getPhoneNumber();
      return tel.isGlobal() && !digits.startsWith("+") ? "+" + digits : digits;
    }
    return address instanceof SipURI sip && sip.getUser() != null
        ? PARAMETERS.matcher(sip.getUser()).replaceFirst("$1")
        : "";
  }
}
