package org.carillon.sip.registrar;

import java.util.Optional;
import java.util.regex.Pattern;
import org.carillon.config.TrunkSettings;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Registration;
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

  /** The first of them in what this user wants; empty when he may have it all. */
  Optional<String> in(Registration wanted, MemberId user) {
    return wanted.contacts().stream()
        .map(Registration.Wish::contact)
        .filter(contact -> isDialled(contact, user))
        .findFirst();
  }

  private boolean isDialled(String contact, MemberId user) {
    return SipPlace.of(contact)
        .filter(place -> proxy.filter(trunk -> isSame(trunk, place)).isPresent())
        .map(place -> UserPart.named(place.user()))
        .filter(name -> !name.equals(user.value()) && NUMBER.matcher(name).matches())
        .isPresent();
  }

  private static boolean isSame(SipPlace trunk, SipPlace place) {
    return trunk.host().equals(place.host()) && trunk.port() == place.port();
  }
}
