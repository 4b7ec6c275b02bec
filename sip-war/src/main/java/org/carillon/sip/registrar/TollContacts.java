package org.carillon.sip.registrar;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.ServletParseException;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carillon.config.TrunkSettings;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.SipPlace;
import org.carillon.sip.message.UserPart;

/**
 * Contacts that would cost money: a number at the trunk's proxy is dialled over the trunk, with our
 * number and password, each time the extension is rung. Who has an extension may not have that.
 */
public final class TollContacts {

  /** A name of a phone has letters; the name of an extension may be a number as well. */
  private static final Pattern NUMBER = Pattern.compile("[^A-Za-z]*[0-9][^A-Za-z]*");

  private final Optional<SipPlace> proxy;

  /** Knows where the trunk is, if there is one. */
  public TollContacts(TrunkSettings trunk) {
    proxy = trunk.proxy().flatMap(SipPlace::of);
  }

  /** The first of them in a request of this user; empty when he may have all that it names. */
  Optional<String> in(SipServletRequest register, MemberId user) throws ServletParseException {
    Iterator<Address> contacts = register.getAddressHeaders("Contact");
    while (contacts.hasNext()) {
      Address contact = contacts.next();
      if (!contact.isWildcard() && contact.getURI() instanceof SipURI uri && isDialled(uri, user)) {
        return Optional.of(uri.toString());
      }
    }
    return Optional.empty();
  }

  private boolean isDialled(SipURI contact, MemberId user) {
    String name = UserPart.of(contact);
    return !name.equals(user.value()) && NUMBER.matcher(name).matches() && isAtProxy(contact);
  }

  private boolean isAtProxy(SipURI contact) {
    return SipPlace.of(contact.toString())
        .filter(place -> proxy.filter(trunk -> isSame(trunk, place)).isPresent())
        .isPresent();
  }

  private static boolean isSame(SipPlace trunk, SipPlace place) {
    return trunk.host().equals(place.host()) && trunk.port() == place.port();
  }
}
