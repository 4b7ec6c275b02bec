package org.carillon.sip.flow;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipSession;
import jakarta.servlet.sip.ar.SipApplicationRoutingDirective;
import java.io.IOException;
import org.carillon.sip.message.Allowed;
import org.carillon.sip.message.OptionTags;
import org.carillon.sip.message.ReferTo;
import org.carillon.sip.message.Replaces;

/** Makes the INVITEs that a REFER asks for (RFC 3515 2.4.1, RFC 3892, RFC 3891). */
final class TransferInvitations {

  private static final String REFERRED_BY = "Referred-By";

  private final SipServletRequest callersInvite;
  private final SipFactory factory;
  private final SessionTimers sessions;
  private final ProgressWatch watch;

  TransferInvitations(
      SipServletRequest callersInvite, SessionTimers sessions, Facilities facilities) {
    this.callersInvite = callersInvite;
    this.sessions = sessions;
    this.factory = facilities.factory();
    this.watch =
        new ProgressWatch(facilities.timers(), facilities.settings().signalling().noProgress());
  }

  /**
   * The INVITE to the target in the name of the staying party; not yet sent. It carries no loop
   * token: people send a call on once, to wherever they want it.
   */
  Branch to(ReferTo referTo, SipServletRequest refer, SipSession staying, byte[] offer)
      throws IOException {
    Address party = staying.getRemoteParty();
    SipServletRequest invite =
        factory.createRequest(
            refer.getApplicationSession(),
            "INVITE",
            factory.createAddress(party.getURI(), party.getDisplayName()),
            factory.createAddress(referTo.target()));
    invite.setRoutingDirective(SipApplicationRoutingDirective.CONTINUE, callersInvite);
    invite.setRequestURI(referTo.target());
    invite.setMaxForwards(refer.getMaxForwards() - 1);
    invite.setHeader(Allowed.HEADER, Allowed.value());
    invite.setHeader(OptionTags.SUPPORTED, OptionTags.TIMER);
    sessions.ask(invite);
    refer.getHeaders(REFERRED_BY).forEachRemaining(by -> invite.addHeader(REFERRED_BY, by));
    referTo.replaces().ifPresent(dialog -> invite.setHeader(Replaces.HEADER, dialog));
    invite.setContent(offer, Descriptions.TYPE);
    return new Branch(invite, new Trail(callersInvite), watch);
  }
}
