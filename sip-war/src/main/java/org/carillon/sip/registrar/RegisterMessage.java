package org.carillon.sip.registrar;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.ServletParseException;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.carillon.domain.registration.Binding;
import org.carillon.domain.registration.Registration;
import org.carillon.domain.registration.Registration.Wish;
import org.carillon.domain.registration.digest.Credentials;
import org.carillon.sip.message.Challenges;

/**
 * A REGISTER, taken apart.
 *
 * @param request the request
 */
record RegisterMessage(SipServletRequest request) {

  private static final String CONTACT = "Contact";

  /** Whose registration it is about; empty when To names no user (RFC 3261 10.3 step 5). */
  Optional<String> user() {
    return request.getTo().getURI() instanceof SipURI sip
        ? Optional.ofNullable(sip.getUser())
        : Optional.empty();
  }

  /**
   * The Digest credentials in it, of all realms.
   *
   * @throws IllegalArgumentException when some are incomplete
   */
  List<Credentials> credentials() {
    return Challenges.answered(request);
  }

  /**
   * What it asks for.
   *
   * @throws ServletParseException when a Contact cannot be read
   * @throws IllegalArgumentException when a value cannot be kept
   */
  Registration registration() throws ServletParseException {
    boolean all = false;
    List<Wish> wishes = new ArrayList<>();
    Iterator<Address> contacts = request.getAddressHeaders(CONTACT);
    while (contacts.hasNext()) {
      Address contact = contacts.next();
      if (contact.isWildcard()) {
        all = true;
      } else {
        wishes.add(wish(contact));
      }
    }
    return new Registration(origin(), all, wishes, seconds(request.getHeader("Expires")));
  }

  private Binding.Origin origin() {
    String sequence = request.getHeader("CSeq").strip().split("\\s+")[0];
    return new Binding.Origin(request.getCallId(), Long.parseLong(sequence));
  }

  private Wish wish(Address contact) {
    return new Wish(
        contact.getURI().toString(),
        PacketSource.of(request, contact.getURI()),
        preference(contact.getParameter("q")),
        seconds(contact.getParameter("expires")));
  }

  /** RFC 3261 10.2.1.1: what is no number of seconds counts as not stated. */
  private static OptionalLong seconds(String text) {
    boolean number = text != null && text.strip().matches("[0-9]{1,10}");
    return number ? OptionalLong.of(Long.parseLong(text.strip())) : OptionalLong.empty();
  }

  /** RFC 3261 25.1 qvalue, in thousandths. */
  private static int preference(String q) {
    if (q == null || !q.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?")) {
      return Binding.USUAL_Q;
    }
    return Math.round(Float.parseFloat(q) * 1000);
  }
}
