package org.carillon.sip.flow;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.ServletParseException;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.URI;
import jakarta.servlet.sip.ar.SipApplicationRoutingDirective;
import java.io.IOException;
import java.util.Set;
import org.carillon.sip.message.Allowed;
import org.carillon.sip.message.HeaderPolicy;
import org.carillon.sip.message.LoopToken;
import org.carillon.sip.message.OptionTags;

/** Makes the INVITEs to members out of the caller's (features 5.6). */
final class Invitations {

  private final SipServletRequest callersInvite;
  private final SipFactory factory;
  private final String loopToken;
  private final Address caller;
  private final String extensions;

  Invitations(SipServletRequest callersInvite, Facilities facilities, String group)
      throws IOException {
    this.callersInvite = callersInvite;
    this.factory = facilities.factory();
    this.loopToken = LoopToken.of(facilities.serverName(), group);
    Address from = callersInvite.getFrom();
    this.caller = factory.createAddress(from.getURI(), from.getDisplayName());
    this.extensions = extensions(callersInvite);
  }

  /**
   * The INVITE to one phone of a member.
   *
   * @throws ServletParseException when the contact is no address
   */
  SipServletRequest to(String contact) throws IOException, ServletParseException {
    URI phone = factory.createURI(contact);
    SipServletRequest invite =
        factory.createRequest(
            callersInvite.getApplicationSession(), "INVITE", caller, factory.createAddress(phone));
    invite.setRoutingDirective(SipApplicationRoutingDirective.CONTINUE, callersInvite);
    invite.setRequestURI(phone);
    invite.setMaxForwards(callersInvite.getMaxForwards() - 1);
    HeaderPolicy.INVITATION.copy(callersInvite, invite);
    invite.addHeader(LoopToken.HEADER, loopToken);
    invite.setHeader(Allowed.HEADER, Allowed.value());
    if (!extensions.isEmpty()) {
      invite.setHeader(OptionTags.SUPPORTED, extensions);
    }
    HeaderPolicy.copyBody(callersInvite, invite);
    return invite;
  }

  /**
   * Without an offer from the caller we do not ask for reliable provisionals: a member's would
   * carry an offer, and there is nobody yet to answer it (RFC 3262 5).
   */
  private static String extensions(SipServletRequest invite) throws IOException {
    Set<String> callers = OptionTags.in(invite.getHeaders(OptionTags.SUPPORTED));
    boolean offer = invite.getRawContent() != null;
    String timer = callers.contains(OptionTags.TIMER) ? OptionTags.TIMER : "";
    if (!offer) {
      return timer;
    }
    return timer.isEmpty() ? OptionTags.RELIABLE : OptionTags.ours();
  }
}
