package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.URI;
import org.carillon.sip.message.History;

/** The way of one call, which every phone gets to know (features 5.6, RFC 7044). */
final class Trail {

  private History history;

  Trail(SipServletRequest callersInvite) {
    history =
        History.of(
            callersInvite.getHeaders(History.HEADER), callersInvite.getRequestURI().toString());
  }

  /** Notes that the call is offered there, and says in the INVITE which way it came. */
  void goesTo(SipServletRequest invite) {
    history = history.offered(target(invite));
    tell(invite);
  }

  /** The same, where a phone sent the call there. */
  void goesOn(SipServletResponse redirection, SipServletRequest invite) {
    String from = target(redirection.getRequest());
    history = history.redirected(from, redirection.getStatus(), target(invite));
    tell(invite);
  }

  /** Whether the call was there before. */
  boolean wentTo(URI target) {
    return history.wentTo(target.toString());
  }

  /** Notes with which status the offer came to nothing. */
  void ended(SipServletRequest invite, int status) {
    history = history.ended(target(invite), status);
  }

  private void tell(SipServletRequest invite) {
    history.values().forEach(value -> invite.addHeader(History.HEADER, value));
  }

  private static String target(SipServletRequest invite) {
    return invite.getRequestURI().toString();
  }
}
