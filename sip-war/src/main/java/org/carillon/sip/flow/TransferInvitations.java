package org.carillon.sip.flow;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipSession;
import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.URI;
import jakarta.servlet.sip.ar.SipApplicationRoutingDirective;
import java.io.IOException;
import java.util.Optional;
import org.carillon.config.Settings;
import org.carillon.sip.lookup.CallIndex;
import org.carillon.sip.lookup.DialogId;
import org.carillon.sip.lookup.SessionKey;
import org.carillon.sip.lookup.TransferPasses;
import org.carillon.sip.message.Allowed;
import org.carillon.sip.message.AssertedIdentity;
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
  private final Trunk trunk;
  private final OurDomain domain;
  private final Directions directions;
  private final Challenges challenges;
  private final ProgressWatch watch;
  private final ProgressWatch watchOutside;
  private Optional<String> pass = Optional.empty();

  TransferInvitations(
      SipServletRequest callersInvite, SessionTimers sessions, Facilities facilities) {
    this.callersInvite = callersInvite;
    this.sessions = sessions;
    this.factory = facilities.factory();
    this.index = facilities.index();
    Settings settings = facilities.settings();
    this.trunk = new Trunk(settings.trunk(), factory);
    this.domain = new OurDomain(callersInvite, factory);
    this.directions = new Directions(domain, trunk, facilities);
    this.challenges = new Challenges(settings.trunk(), trunk);
    this.watch = new ProgressWatch(facilities.timers(), settings.signalling().noProgress());
    this.watchOutside = new ProgressWatch(facilities.timers(), settings.trunk().noProgress());
  }

  /** Answers what the trunk asks for. */
  Challenges challenges() {
    return challenges;
  }

  /**
   * The INVITE to the target in the name of the staying party; not yet sent. It carries no loop
   * token: people send a call on once, to wherever they want it. Where it is to take the place of a
   * dialog of ours, it comes back to us, as the REFER did, with a pass.
   */
  Branch to(ReferTo referTo, SipServletRequest refer, SipSession staying, byte[] offer)
      throws IOException {
    Optional<DialogId> ours = ours(referTo);
    Callee callee =
        ours.isPresent() ? backToUs(refer.getRequestURI()) : directions.reached(referTo.target());
    boolean outside = trunk.leadsTo(callee.phone());
    Address party = shown(staying);
    SipServletRequest invite =
        factory.createRequest(
            refer.getApplicationSession(),
            "INVITE",
            outside ? trunk.caller(party) : party,
            factory.createAddress(outside ? callee.phone() : callee.name()));
    invite.setRoutingDirective(SipApplicationRoutingDirective.CONTINUE, callersInvite);
    invite.setRequestURI(callee.phone());
    if (outside) {
      trunk.identify(invite, party);
    }
    invite.setMaxForwards(refer.getMaxForwards() - 1);
    invite.setHeader(Allowed.HEADER, Allowed.value());
    invite.setHeader(OptionTags.SUPPORTED, OptionTags.TIMER);
    sessions.ask(invite);
    refer.getHeaders(REFERRED_BY).forEachRemaining(by -> invite.addHeader(REFERRED_BY, by));
    referTo.replaces().ifPresent(dialog -> invite.setHeader(Replaces.HEADER, dialog));
    // one that is over is refused as such, and not because nobody knows who asks
    pass = ours.or(() -> dialog(referTo).filter(it -> leadsHere(callee))).map(index.passes()::give);
    pass.ifPresent(secret -> invite.setHeader(TransferPasses.HEADER, secret));
    invite.setContent(offer, Descriptions.TYPE);
    return new Branch(invite, new Trail(callersInvite), outside ? watchOutside : watch);
  }

  /** Whether we ourselves answer there. */
  private boolean leadsHere(Callee callee) {
    return callee.phone() instanceof SipURI uri && domain.has(uri);
  }

  private static Callee backToUs(URI us) {
    return new Callee(us, us);
  }

  /** The party as others may know it: a caller who withholds his number goes on doing so. */
  private Address shown(SipSession party) {
    Address known = party.getRemoteParty();
    return party.getId().equals(callersInvite.getSession().getId())
        ? AssertedIdentity.shown(callersInvite, factory)
        : factory.createAddress(known.getURI(), known.getDisplayName());
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
    return dialog(referTo).filter(dialog -> index.dialogs().callOf(dialog).isPresent());
  }

  private static Optional<DialogId> dialog(ReferTo referTo) {
    return referTo.replaces().flatMap(Replaces::of).map(DialogId::of);
  }
}
