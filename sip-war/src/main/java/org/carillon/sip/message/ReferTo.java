package org.carillon.sip.message;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.ServletParseException;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Where a REFER sends a party to (RFC 3515 2.1).
 *
 * @param target whom to call
 * @param replaces the dialog that the call is to replace there (RFC 3891); empty for a blind
 *     transfer
 */
public record ReferTo(URI target, Optional<String> replaces) {

  private static final String HEADER = "Refer-To";

  /**
   * What the REFER says; empty when it does not say exactly one address that can be called.
   *
   * @param factory makes the address
   */
  public static Optional<ReferTo> in(SipServletRequest refer, SipFactory factory) {
    Iterator<String> values = refer.getHeaders(HEADER);
    List<String> found = new ArrayList<>(1);
    values.forEachRemaining(found::add);
    try {
      return found.size() == 1 ? of(refer.getAddressHeader(HEADER), factory) : Optional.empty();
    } catch (ServletParseException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<ReferTo> of(Address address, SipFactory factory)
      throws ServletParseException {
    if (!(address.getURI() instanceof SipURI uri)) {
      return Optional.of(new ReferTo(address.getURI(), Optional.empty()));
    }
    String method = uri.getMethodParam();
    if (method != null && !"INVITE".equalsIgnoreCase(method)) {
      return Optional.empty();
    }
    Optional<String> replaces =
        Optional.ofNullable(uri.getHeader(Replaces.HEADER)).map(ReferTo::unescaped);
    String bare = uri.toString().split("\\?", 2)[0].replaceFirst("(?i);method=invite", "");
    return Optional.of(new ReferTo(factory.createURI(bare), replaces));
  }

  /** RFC 3261 19.1.4: what a URI's header may not contain is written as %hh; a plus is a plus. */
  private static String unescaped(String value) {
    return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
