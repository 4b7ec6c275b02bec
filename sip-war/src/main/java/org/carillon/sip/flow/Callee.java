package org.carillon.sip.flow;

import jakarta.servlet.sip.SipSession;
import jakarta.servlet.sip.URI;
import java.util.Optional;

/**
 * One phone, or one place outside, that is called.
 *
 * @param phone where the INVITE is sent
 * @param name how whoever answers there is known: in To, and to others who learn the way of the
 *     call (features 5.6)
 */
record Callee(URI phone, URI name) {

  private static final String NAME = "carillon.callee";

  /** Notes who is called in this dialog; gives the name. */
  String mark(SipSession session) {
    session.setAttribute(NAME, name.toString());
    return name.toString();
  }

  /** The name of who was called in this dialog; empty for the caller's. */
  static Optional<String> name(SipSession session) {
    return Optional.ofNullable((String) session.getAttribute(NAME));
  }
}
