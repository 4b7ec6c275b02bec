package org.carillon.sip.flow;

import jakarta.servlet.sip.ServletParseException;
import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.TelURL;
import jakarta.servlet.sip.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.sip.SipLog;
import org.carillon.sip.message.UserPart;

/**
 * Finds where a call goes that somebody sends on, if it may go there (features 5.2.5): to a person
 * of ours, at the address of a phone that a group names, or to a telephone number that the setting
 * {@code carillon.redirects.allow} permits. Everybody else would be called at our expense.
 */
final class Directions {

  /** Parameter of a URI that leads to a mailbox (RFC 4458 2). */
  private static final String MAILBOX = "target";

  private final OurDomain domain;
  private final Trunk trunk;
  private final Facilities facilities;

  /**
   * A place that calls may be sent to.
   *
   * @param phones what rings there, together
   * @param name how the place is known
   */
  record Place(List<URI> phones, URI name) {
    List<Callee> callees() {
      return phones.stream().map(phone -> new Callee(phone, name)).toList();
    }
  }

  Directions(OurDomain domain, Trunk trunk, Facilities facilities) {
    this.domain = domain;
    this.trunk = trunk;
    this.facilities = facilities;
  }

  /** The place that is meant; empty for nobody, a group, a mailbox, and where calls may not go. */
  Optional<Place> to(URI target) {
    if (target instanceof TelURL tel) {
      return named(number(tel));
    }
    if (!(target instanceof SipURI sip) || isMailbox(sip)) {
      return Optional.empty();
    }
    if (domain.has(sip)) {
      return named(UserPart.of(sip));
    }
    return trunk.leadsTo(sip) ? number(UserPart.of(sip)) : configured(sip);
  }

  /**
   * Where a party's call goes that was sent to this target. Nobody here, a group, and a number that
   * is not permitted are ours to answer; anybody elsewhere is called where the target says.
   */
  Callee reached(URI target) {
    List<Callee> known = to(target).map(Place::callees).orElse(List.of());
    if (known.isEmpty()) {
      URI other = unknown(target);
      return new Callee(other, other);
    }
    // one call cannot ring several phones; who registered last is most likely there
    return known.get(known.size() - 1);
  }

  private URI unknown(URI target) {
    if (target instanceof TelURL tel) {
      return domain.reached(number(tel));
    }
    boolean ours = target instanceof SipURI sip && (domain.has(sip) || trunk.leadsTo(sip));
    return ours ? domain.reached(UserPart.of((SipURI) target)) : target;
  }

  private Optional<Place> named(String name) {
    if (facilities.router().serves(name)) {
      return Optional.empty();
    }
    List<URI> phones = addresses(facilities.router().addresses().phones(name, facilities.now()));
    return phones.isEmpty() ? number(name) : Optional.of(new Place(phones, domain.address(name)));
  }

  private Optional<Place> number(String dialled) {
    String number = facilities.settings().numbers().normal(dialled);
    if (!Trunk.isNumber(number) || !facilities.settings().trust().mayBeSentTo(number)) {
      return Optional.empty();
    }
    List<URI> phones = addresses(List.of(number));
    return phones.isEmpty()
        ? Optional.empty()
        : Optional.of(new Place(phones, domain.telephone(number)));
  }

  /** A phone that a group rings anyway. */
  private Optional<Place> configured(SipURI phone) {
    return facilities
        .router()
        .addresses()
        .memberAt(phone.toString())
        .map(member -> new Place(List.of(phone), domain.address(member.value())));
  }

  private boolean isMailbox(SipURI uri) {
    return uri.getParameter(MAILBOX) != null
        || facilities.router().addresses().isMailbox(uri.toString());
  }

  private List<URI> addresses(List<String> contacts) {
    List<URI> addresses = new ArrayList<>();
    for (String contact : contacts) {
      try {
        URI address = trunk.address(contact);
        // whoever registers there would be called at our expense
        if (Trunk.isNumber(contact) || !trunk.leadsTo(address)) {
          addresses.add(address);
        }
      } catch (ServletParseException unusable) {
        SipLog.LOG.noWayTo(contact, unusable.getMessage());
      }
    }
    return addresses;
  }

  private static String number(TelURL tel) {
    return (tel.isGlobal() ? "+" : "") + tel.getPhoneNumber();
  }
}
