package org.carillon.sip.message;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.URI;
import java.util.ArrayList;
import java.util.List;

/** Tells a trunk who really calls (RFC 3325, RFC 5806). */
public final class TrunkIdentity {

  private TrunkIdentity() {}

  /** The caller's own assertion stays; without one, From is asserted unless it says nothing. */
  public static void assertCaller(SipServletRequest invite, Address from) {
    if (invite.getHeader(AssertedIdentity.HEADER) == null
        && !CallerIdentity.isAnonymous(from.getURI())) {
      invite.setHeader(
          AssertedIdentity.HEADER, "<" + CallerIdentity.bare(from.getURI().toString()) + ">");
    }
  }

  /** Our number is the last that sent the call on, so that it stands first. */
  public static void divert(SipServletRequest invite, URI identity) {
    List<String> before = new ArrayList<>();
    invite.getHeaders(DialledAway.DIVERSION).forEachRemaining(before::add);
    invite.removeHeader(DialledAway.DIVERSION);
    invite.addHeader(DialledAway.DIVERSION, "<" + identity + ">;reason=follow-me;counter=1");
    before.forEach(value -> invite.addHeader(DialledAway.DIVERSION, value));
  }

  /** Nothing of the caller leaves the house. */
  public static void hideCaller(SipServletRequest invite) {
    invite.removeHeader(AssertedIdentity.HEADER);
  }
}
