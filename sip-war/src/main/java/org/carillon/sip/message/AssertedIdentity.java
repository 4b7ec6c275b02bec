package org.carillon.sip.message;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServletMessage;
import jakarta.servlet.sip.SipSession;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who somebody is by the word of a system that we trust (RFC 3325), and whether others may know
 * (RFC 3323). Whom we trust is noted in the dialog with them.
 */
public final class AssertedIdentity {

  /** Tells who somebody really is. */
  public static final String HEADER = "P-Asserted-Identity";

  private static final String PRIVACY = "Privacy";

  /** What people ask for who do not want to be known (RFC 3323 4.2, RFC 3325 9.3). */
  private static final Set<String> WITHHOLDING = Set.of("id", "user", "header");

  private static final String TRUSTED = "carillon.trusted";

  private AssertedIdentity() {}

  /** The other side of this dialog is within the trust domain: the trunk, or a configured peer. */
  public static void trust(SipSession peer) {
    peer.setAttribute(TRUSTED, Boolean.TRUE);
  }

  /** Whether who sent the message does not want to be known. */
  public static boolean isWithheld(SipServletMessage message) {
    List<String> values = new ArrayList<>();
    message.getHeaders(PRIVACY).forEachRemaining(values::add);
    return values.stream()
        .flatMap(value -> List.of(value.split("[;,]")).stream())
        .map(value -> value.strip().toLowerCase(Locale.ROOT))
        .anyMatch(WITHHOLDING::contains);
  }

  /** The caller as people who are not trusted may know him. */
  public static Address shown(SipServletMessage invite, SipFactory factory) {
    Address from = invite.getFrom();
    return isWithheld(invite) && !CallerIdentity.isAnonymous(from.getURI())
        ? factory.createAddress(
            factory.createSipURI(CallerIdentity.ANONYMOUS, "anonymous.invalid"), "Anonymous")
        : factory.createAddress(from.getURI(), from.getDisplayName());
  }

  /** Tells the other side who it is, as far as we believe it and the other side may know. */
  static void pass(SipServletMessage from, SipServletMessage to) {
    copy(PRIVACY, from, to);
    if (isTrusted(from) && (isTrusted(to) || !isWithheld(from))) {
      copy(HEADER, from, to);
    }
  }

  private static boolean isTrusted(SipServletMessage message) {
    return message.getSession().getAttribute(TRUSTED) != null;
  }

  private static void copy(String name, SipServletMessage from, SipServletMessage to) {
    for (Iterator<String> values = from.getHeaders(name); values.hasNext(); ) {
      to.addHeader(name, values.next());
    }
  }
}
