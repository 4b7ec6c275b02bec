package org.carillon.sip.message;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.URI;
import org.carillon.domain.group.Signals;
import org.carillon.sip.SipLog;

/**
 * How the calls of a group look and sound on the phones of its members (features 5.6).
 *
 * @param prefix written before the caller's name; empty for none
 * @param alertInfo how phones ring; empty leaves that to the caller (RFC 3261 20.4, RFC 7462)
 */
public record Presentation(String prefix, String alertInfo) {

  private static final String ALERT_INFO = "Alert-Info";

  /** What this group wants. */
  public static Presentation of(Signals signals) {
    return new Presentation(signals.displayPrefix().strip(), signals.alertInfo().strip());
  }

  /**
   * The caller as the phones show it. Everything comes from the caller's From and nothing from
   * P-Asserted-Identity, so that who is withheld stays withheld (RFC 3323, RFC 3325 7).
   */
  public Address caller(Address from, SipFactory factory) {
    if (prefix.isEmpty()) {
      return factory.createAddress(from.getURI(), from.getDisplayName());
    }
    return factory.createAddress(from.getURI(), prefix + " " + name(from));
  }

  /** Lets the phone ring as the group wants it, whatever the caller wants. */
  public void alert(SipServletRequest invite) {
    if (alertInfo.isEmpty()) {
      return;
    }
    try {
      invite.setHeader(ALERT_INFO, alertInfo);
    } catch (IllegalArgumentException unreadable) {
      SipLog.LOG.badAlertInfo(alertInfo, unreadable);
    }
  }

  /** A phone that is given a name shows no number: the number stands in for a missing name. */
  private static String name(Address from) {
    String given = from.getDisplayName();
    return given == null || given.isBlank() ? number(from.getURI()) : given;
  }

  private static String number(URI uri) {
    String number = DialledNumber.of(uri);
    return number.isEmpty() ? uri.toString() : number;
  }
}
