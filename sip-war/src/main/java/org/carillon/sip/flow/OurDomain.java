package org.carillon.sip.flow;

import jakarta.servlet.sip.ServletParseException;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.URI;
import java.util.Locale;
import org.carillon.sip.message.UserPart;

/** The addresses under which this server is known: as a caller dialled it, and as it listens. */
final class OurDomain {

  private final SipFactory factory;
  private final SipURI dialled;
  private final SipURI listening;

  OurDomain(SipServletRequest callersInvite, SipFactory factory) {
    this.factory = factory;
    String address = callersInvite.getLocalAddr();
    this.listening =
        factory.createSipURI("", address.contains(":") ? "[" + address + "]" : address);
    listening.setPort(callersInvite.getLocalPort());
    listening.setTransportParam(callersInvite.getTransport().toLowerCase(Locale.ROOT));
    this.dialled =
        callersInvite.getRequestURI() instanceof SipURI uri && uri.getHost() != null
            ? uri
            : listening;
  }

  /** A telephone number as everybody knows it (RFC 3966). */
  URI telephone(String number) {
    try {
      return factory.createURI("tel:" + number);
    } catch (ServletParseException noNumber) {
      return address(number);
    }
  }

  /** Where a call for that name reaches us, who know whether there is one. */
  SipURI reached(String name) {
    SipURI us = (SipURI) listening.clone();
    us.setUser(UserPart.escaped(name));
    return us;
  }

  /** Whether this URI leads back to us; one without a port does, where the host is ours. */
  boolean has(SipURI uri) {
    return isAt(dialled, uri) || isAt(listening, uri);
  }

  /** How somebody of that name is known here, wherever the phones are (RFC 3261 6, AOR). */
  SipURI address(String name) {
    return factory.createSipURI(UserPart.escaped(name), dialled.getHost());
  }

  private static boolean isAt(SipURI ours, SipURI uri) {
    boolean anyPort = uri.getPort() < 0;
    return ours.getHost().equalsIgnoreCase(uri.getHost()) && (anyPort || port(ours) == port(uri));
  }

  /** The port that is meant: the usual one where none is written (RFC 3261 19.1.2). */
  static int port(SipURI uri) {
    if (uri.getPort() > 0) {
      return uri.getPort();
    }
    return uri.isSecure() ? 5061 : 5060;
  }
}
