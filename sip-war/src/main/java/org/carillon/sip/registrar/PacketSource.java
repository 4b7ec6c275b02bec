package org.carillon.sip.registrar;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.URI;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a phone behind a router (NAT) can be called: where its registration came from, because the
 * address that it knows of itself means nothing outside. A registration that came through a proxy
 * is left alone, since its source is the proxy's.
 */
final class PacketSource {

  private static final Pattern IPV4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");

  private PacketSource() {}

  /** Host and port to call instead of the contact's; empty when the contact's are good. */
  static Optional<String> of(SipServletRequest request, URI contact) {
    boolean hidden =
        contact instanceof SipURI sip
            && IPV4.matcher(sip.getHost()).matches()
            && !sip.getHost().equals(request.getRemoteAddr())
            && isDirect(request);
    return hidden ? Optional.of(source(request)) : Optional.empty();
  }

  private static boolean isDirect(SipServletRequest request) {
    Iterator<String> ways = request.getHeaders("Via");
    ways.next();
    return !ways.hasNext();
  }

  private static String source(SipServletRequest request) {
    String address = request.getRemoteAddr();
    String host = address.contains(":") ? "[" + address + "]" : address;
    return host + ":" + request.getRemotePort();
  }
}
