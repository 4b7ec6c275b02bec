package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.URI;
import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.path.CallPath;
import org.carillon.domain.registration.SipPlace;
import org.carillon.sip.message.History;

/**
 * The way of one call, which every phone gets to know (features 5.6, RFC 7044): by the names of
 * those who were called, since the addresses of their phones are nobody's business.
 */
final class Trail {

  private final URI dialled;
  private final List<URI> phones = new ArrayList<>();
  private History history;
  private int groups = 1;

  Trail(SipServletRequest callersInvite) {
    dialled = callersInvite.getRequestURI();
    history =
        History.of(
            callersInvite.getHeaders(History.HEADER), callersInvite.getRequestURI().toString());
  }

  /** Notes the groups that the call went on to. */
  void leads(CallPath path) {
    while (groups < path.groups().size()) {
      history = history.entered(address(path.groups().get(groups)));
      groups++;
    }
  }

  /** Notes that the call is offered to this callee, and says in the INVITE which way it came. */
  void goesTo(SipServletRequest invite, Callee callee) {
    phones.add(callee.phone());
    history = history.offered(callee.mark(invite.getSession()));
    tell(invite);
  }

  /** The same, where a phone sent the call there. */
  void goesOn(SipServletResponse redirection, SipServletRequest invite, Callee callee) {
    phones.add(callee.phone());
    String from = Callee.name(redirection.getSession()).orElse("");
    history = history.redirected(from, redirection.getStatus(), callee.mark(invite.getSession()));
    tell(invite);
  }

  /** Whether the call was there before, by the name of the place or the address of a phone. */
  boolean wentTo(URI target) {
    return history.wentTo(target.toString())
        || SipPlace.of(target.toString()).filter(this::hasRung).isPresent();
  }

  private boolean hasRung(SipPlace place) {
    return phones.stream()
        .flatMap(phone -> SipPlace.of(phone.toString()).stream())
        .anyMatch(place::equals);
  }

  /** Notes with which status the offer came to nothing. */
  void ended(SipServletRequest invite, int status) {
    Callee.name(invite.getSession()).ifPresent(name -> history = history.ended(name, status));
  }

  private void tell(SipServletRequest invite) {
    history.values().forEach(value -> invite.addHeader(History.HEADER, value));
  }

  private String address(String group) {
    if (!(dialled instanceof SipURI sip)) {
      return "tel:" + group;
    }
    SipURI address = (SipURI) sip.clone();
    address.setUser(group);
    return address.toString();
  }
}
