package org.carillon.sip.flow;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.ServletParseException;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.URI;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.ForwardPolicy;
import org.carillon.sip.SipLog;
import org.carillon.sip.flow.Directions.Place;

/**
 * Rings the phone that another phone sends a call to, where the group wants that (features 5.2.5).
 * It rings in the place of the first and for what is left of its ring time.
 */
final class Redirects {

  private final CallFlow call;
  private final Directions directions;
  private final Invitations invitations;

  Redirects(CallFlow call, Directions directions, Invitations invitations) {
    this.call = call;
    this.directions = directions;
    this.invitations = invitations;
  }

  /** Follows the redirection; false when the phone counts as failed instead. */
  boolean follow(MemberLeg leg, SipServletResponse response) throws IOException {
    boolean wanted = call.group().options().signals().forwards() == ForwardPolicy.FOLLOW;
    if (!wanted || response.getStatus() >= 400 || !leg.mayFollow(response)) {
      return false;
    }
    Optional<URI> target = target(response);
    Optional<Place> place = target.flatMap(directions::to).filter(one -> isNew(one, target.get()));
    if (place.isEmpty()) {
      target.ifPresent(
          to -> SipLog.LOG.redirectionRefused(response.getRequest().getRequestURI(), to));
      return false;
    }
    List<Branch> onwards = onwards(response, place.get());
    call.happen(c -> c.redirected(leg.id(), place.get().name().toString()));
    leg.redirected(response, onwards);
    return true;
  }

  private List<Branch> onwards(SipServletResponse response, Place place) throws IOException {
    List<Branch> branches = new ArrayList<>();
    // the phone that sends the call on makes room for one
    for (Callee callee : place.callees().stream().limit(invitations.room() + 1L).toList()) {
      branches.add(invitations.onwards(response, callee, call.group(), call.call().path()));
    }
    return branches;
  }

  /** Whoever had the call before would be rung again, or send it back. */
  private boolean isNew(Place place, URI target) {
    return !invitations.wentTo(target) && !invitations.wentTo(place.name());
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
}
