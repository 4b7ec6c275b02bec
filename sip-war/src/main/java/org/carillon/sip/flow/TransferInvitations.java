package org.carillon.sip.flow;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipSession;
import jakarta.servlet.sip.URI;
import jakarta.servlet.sip.ar.SipApplicationRoutingDirective;
import java.io.IOException;
import java.util.Optional;
import org.carillon.sip.lookup.CallIndex;
import org.carillon.sip.lookup.DialogId;
import org.carillon.sip.lookup.SessionKey;
import org.carillon.sip.lookup.TransferPasses;
import org.carillon.sip.message.Allowed;
import org.carillon.sip.message.OptionTags;
import org.carillon.sip.message.ReferTo;
import org.carillon.sip.message.Replaces;

/** Makes the INVITEs that a REFER asks for (RFC 3515 2.4.1, RFC 3892, RFC 3891). */
final class TransferInvitations {

  private static final String REFERRED_BY = "Referred-By";

  private final SipServletRequest callersInvite;
  private final CallIndex index;
  private final SipFactory factory;
  private final SessionTimers sessions;
  private final ProgressWatch watch;
  private Optional<String> pass = Optional.empty();

  TransferInvitations(
      SipServletRequest callersInvite, SessionTimers sessions, Facilities facilities) {
    this.callersInvite = callersInvite;
    this.sessions = sessions;
    this.factory = facilities.factory();
    this.index = facilities.index();
    this.watch =
        new ProgressWatch(facilities.timers(), facilities.settings().signalling().noProgress());
  }

  /**
   * The INVITE to the target in the name of the staying party; not yet sent. It carries no loop
   * token: people send a call on once, to wherever they want it. Where it is to take the place of a
   * dialog of ours, it comes back to us, as the REFER did, with a pass.
   */
  Branch to(ReferTo referTo, SipServletRequest refer, SipSession staying, byte[] offer)
      throws IOException {
    Optional<DialogId> ours = ours(referTo);
    URI target = ours.isPresent() ? refer.getRequestURI() : referTo.target();
    Address party = staying.getRemoteParty();
    SipServletRequest invite =
        factory.createRequest(
            refer.getApplicationSession(),
            "INVITE",
            factory.createAddress(party.getURI(), party.getDisplayName()),
            factory.createAddress(target));
    invite.setRoutingDirective(SipApplicationRoutingDirective.CONTINUE, callersInvite);
    invite.setRequestURI(target);
    invite.setMaxForwards(refer.getMaxForwards() - 1);
    invite.setHeader(Allowed.HEADER, Allowed.value());
    invite.setHeader(OptionTags.SUPPORTED, OptionTags.TIMER);
    sessions.ask(invite);
    refer.getHeaders(REFERRED_BY).forEachRemaining(by -> invite.addHeader(REFERRED_BY, by));
    referTo.replaces().ifPresent(dialog -> invite.setHeader(Replaces.HEADER, dialog));
    pass = ours.map(index.passes()::give);
    pass.ifPresent(secret -> invite.setHeader(TransferPasses.HEADER, secret));
    invite.setContent(offer, Descriptions.TYPE);
    return new Branch(invite, new Trail(callersInvite), watch);
  }

  /** Whether it would take the place of a dialog in the call that it is to lead away. */
  boolean leadsBack(ReferTo referTo) {
    return ours(referTo)
        .flatMap(index.dialogs()::callOf)
        .filter(SessionKey.of(callersInvite)::equals)
        .isPresent();
  }

  /** The transfer is over. */
  void withdraw() {
    pass.ifPresent(index.passes()::withdraw);
    pass = Optional.empty();
  }

  private Optional<DialogId> ours(ReferTo referTo) {
    return referTo
        .replaces()
        .flatMap(Replaces::of)
        .map(DialogId::of)
        .filter(dialog -> index.dialogs().callOf(dialog).isPresent());
  }
}
