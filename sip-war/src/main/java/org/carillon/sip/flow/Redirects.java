package org.carillon.sip.flow;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.ServletParseException;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.URI;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.carillon.domain.group.GroupOptions.ForwardPolicy;
import org.carillon.sip.SipLog;

/**
 * Rings the phone that another phone sends a call to, where the group wants that (features 5.2.5).
 * It rings in the place of the first and for what is left of its ring time.
 */
final class Redirects {

  /** Parameter of a URI that leads to a mailbox (RFC 4458 2). */
  private static final String MAILBOX = "target";

  private final CallFlow call;
  private final Facilities facilities;
  private final Invitations invitations;

  Redirects(CallFlow call, Facilities facilities, Invitations invitations) {
    this.call = call;
    this.facilities = facilities;
    this.invitations = invitations;
  }

  /** Follows the redirection; false when the phone counts as failed instead. */
  boolean follow(MemberLeg leg, SipServletResponse response) throws IOException {
    boolean wanted = call.group().options().signals().forwards() == ForwardPolicy.FOLLOW;
    if (!wanted || response.getStatus() >= 400 || !leg.mayFollow(response)) {
      return false;
    }
    Optional<URI> target = target(response).filter(this::isAllowed);
    if (target.isPresent()) {
      leg.redirected(
          response, invitations.onwards(response, target.get(), call.group(), call.call().path()));
    }
    return target.isPresent();
  }

  /** The first Contact: a phone that names several prefers it (RFC 3261 8.1.3.4). */
  private static Optional<URI> target(SipServletResponse response) {
    try {
      Iterator<Address> contacts = response.getAddressHeaders("Contact");
      return contacts.hasNext() ? Optional.of(contacts.next().getURI()) : Optional.empty();
    } catch (ServletParseException unreadable) {
      SipLog.LOG.badRedirection(response.getRequest().getRequestURI(), unreadable);
      return Optional.empty();
    }
  }

  /** A mailbox would take the call from the members to come, a group could send it back to us. */
  private boolean isAllowed(URI target) {
    return target instanceof SipURI sip
        && sip.getParameter(MAILBOX) == null
        && !facilities.router().serves(Optional.ofNullable(sip.getUser()).orElse(""))
        && !invitations.wentTo(sip);
  }
}
