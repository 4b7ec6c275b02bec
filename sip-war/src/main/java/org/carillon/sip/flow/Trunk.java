package org.carillon.sip.flow;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.ServletParseException;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServletMessage;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carillon.config.TrunkSettings;
import org.carillon.config.TrunkSettings.CallerPlace;
import org.carillon.config.TrustedPeers;
import org.carillon.sip.message.TrunkIdentity;

/** The way to telephone numbers outside: over the proxy of a carrier (features 5.6). */
final class Trunk {

  private static final Pattern NUMBER =
      Pattern.compile("(?:tel:)?(\\+?[0-9][0-9().\\s-]*)(?:;.*)?");

  private static final Pattern VISUAL_SEPARATORS = Pattern.compile("[().\\s-]");

  private final TrunkSettings settings;
  private final SipFactory factory;
  private final Optional<SipURI> proxy;

  Trunk(TrunkSettings settings, SipFactory factory) {
    this.settings = settings;
    this.factory = factory;
    this.proxy = settings.proxy().map(uri -> parsed(uri, factory));
  }

  /**
   * Where a call to this contact is sent: a telephone number is reached over the trunk, anything
   * else where it says.
   *
   * @throws ServletParseException when it is no address, or a number and there is no trunk
   */
  URI address(String contact) throws ServletParseException {
    Matcher number = NUMBER.matcher(contact);
    return number.matches() ? reached(number.group(1)) : factory.createURI(contact);
  }

  /** Whether this is a telephone number, which is reached over the trunk alone. */
  static boolean isNumber(String contact) {
    return NUMBER.matcher(contact).matches();
  }

  /** Whether calls to this address go over the trunk. */
  boolean leadsTo(URI address) {
    return address instanceof SipURI sip
        && proxy
            .filter(uri -> uri.getHost().equalsIgnoreCase(sip.getHost()))
            .filter(uri -> OurDomain.port(uri) == OurDomain.port(sip))
            .isPresent();
  }

  /**
   * Whether the message came from a system that tells truly who calls: a configured one, or the
   * trunk's proxy where its setting is an address (a name would have to be looked up).
   */
  boolean isPeer(SipServletMessage message, TrustedPeers peers) {
    String source = Optional.ofNullable(message.getRemoteAddr()).orElse("");
    return peers.include(source) || proxy.filter(uri -> isAt(uri, source)).isPresent();
  }

  private static boolean isAt(SipURI uri, String address) {
    return uri.getHost().replaceAll("[\\[\\]]", "").equalsIgnoreCase(address);
  }

  /** Who calls, as the trunk wants it in From. */
  Address caller(Address from) {
    return settings.caller() == CallerPlace.DIVERSION
        ? factory.createAddress(from.getURI(), from.getDisplayName())
        : factory.createAddress(identity());
  }

  /** Says who really calls where the trunk looks for it. */
  void identify(SipServletRequest invite, Address from) {
    switch (settings.caller()) {
      case PAI -> TrunkIdentity.assertCaller(invite, from);
      case DIVERSION -> TrunkIdentity.divert(invite, identity());
      case NONE -> TrunkIdentity.hideCaller(invite);
    }
  }

  private SipURI reached(String number) throws ServletParseException {
    if (proxy.isEmpty()) {
      throw new ServletParseException(
          "a telephone number needs a trunk, see the setting carillon.trunk.proxy");
    }
    return atProxy(VISUAL_SEPARATORS.matcher(number).replaceAll(""));
  }

  private URI identity() {
    return factory.createSipURI(settings.identity(), proxy.orElseThrow().getHost());
  }

  private SipURI atProxy(String user) {
    SipURI uri = (SipURI) proxy.orElseThrow().clone();
    uri.setUser(user);
    return uri;
  }

  private static SipURI parsed(String uri, SipFactory factory) {
    try {
      return (SipURI) factory.createURI(uri);
    } catch (ServletParseException wrong) {
      throw new IllegalStateException(
          "setting carillon.trunk.proxy is '" + uri + "': set it to a SIP URI", wrong);
    }
  }
}
