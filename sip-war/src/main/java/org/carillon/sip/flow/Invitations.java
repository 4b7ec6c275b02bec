package org.carillon.sip.flow;

import jakarta.servlet.sip.Address;
import jakarta.servlet.sip.ServletParseException;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.URI;
import jakarta.servlet.sip.ar.SipApplicationRoutingDirective;
import java.io.IOException;
import org.carillon.config.Settings;
import org.carillon.domain.call.Forwarding;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Signals;
import org.carillon.domain.path.CallPath;
import org.carillon.sip.message.Allowed;
import org.carillon.sip.message.AssertedIdentity;
import org.carillon.sip.message.DialledAway;
import org.carillon.sip.message.HeaderPolicy;
import org.carillon.sip.message.LoopToken;
import org.carillon.sip.message.MaxBreadth;
import org.carillon.sip.message.OptionTags;
import org.carillon.sip.message.Presentation;

/** Makes the INVITEs to members out of the caller's (features 5.6). */
final class Invitations {

  private final SipServletRequest callersInvite;
  private final SipFactory factory;
  private final String serverName;
  private final String extensions;
  private final Trail trail;
  private final Breadth breadth;
  private final OurDomain domain;
  private final Trunk trunk;
  private final SessionTimers sessions;
  private final ProgressWatch watch;
  private final ProgressWatch watchOutside;

  Invitations(
      SipServletRequest callersInvite,
      OurDomain domain,
      Trunk trunk,
      SessionTimers sessions,
      Facilities facilities)
      throws IOException {
    this.callersInvite = callersInvite;
    this.factory = facilities.factory();
    this.serverName = facilities.serverName();
    this.extensions = extensions(callersInvite);
    this.trail = new Trail(callersInvite);
    this.breadth = new Breadth(callersInvite, facilities);
    this.domain = domain;
    this.trunk = trunk;
    this.sessions = sessions;
    Settings settings = facilities.settings();
    if (trunk.isPeer(callersInvite, settings.trust().peers())) {
      AssertedIdentity.trust(callersInvite.getSession());
    }
    this.watch = new ProgressWatch(facilities.timers(), settings.signalling().noProgress());
    this.watchOutside = new ProgressWatch(facilities.timers(), settings.trunk().noProgress());
  }

  /**
   * The INVITE to one phone of a member, from a call that came this way; not yet sent.
   *
   * @throws ServletParseException when the contact is no address
   */
  Branch to(String contact, MemberId member, CallGroup group, CallPath path)
      throws IOException, ServletParseException {
    Callee callee = new Callee(trunk.address(contact), domain.address(member.value()));
    SipServletRequest invite = invite(callee, Presentation.of(group.options().signals()), path);
    MaxBreadth.set(invite, breadth.share(group));
    trail.goesTo(invite, callee);
    return watched(invite, false);
  }

  /**
   * The INVITE to a place outside the groups, which learns whence and why the call comes.
   *
   * @throws ServletParseException when the target is no address
   */
  Branch forwarded(Forwarding forwarding, CallGroup group, CallPath path)
      throws IOException, ServletParseException {
    URI place = trunk.address(DialledAway.uri(forwarding));
    Callee callee = new Callee(place, bare(place));
    SipServletRequest invite =
        invite(callee, Presentation.of(group.options().signals().leadingTo(Signals.USUAL)), path);
    DialledAway.explain(forwarding, callersInvite, invite);
    MaxBreadth.set(invite, breadth.share(1));
    trail.goesTo(invite, callee);
    return watched(invite, !forwarding.voicemail());
  }

  /** The INVITE to the phone that another one sent the call to, not yet sent. */
  Branch onwards(SipServletResponse redirection, Callee callee, CallGroup group, CallPath path)
      throws IOException {
    SipServletRequest invite = invite(callee, Presentation.of(group.options().signals()), path);
    MaxBreadth.set(invite, breadth.share(group));
    trail.goesOn(redirection, invite, callee);
    return watched(invite, false);
  }

  /** A place outside takes longer to say that it rings than a phone of ours (features 5.2.2). */
  private Branch watched(SipServletRequest invite, boolean away) {
    boolean overTrunk = trunk.leadsTo(invite.getRequestURI());
    if (overTrunk) {
      // last, so that our number stands above whoever else sent the call on (RFC 5806)
      trunk.identify(invite, callersInvite.getFrom());
    }
    ProgressWatch patience = away || overTrunk ? watchOutside : watch;
    return breadth.taken(invite, new Branch(invite, trail, patience));
  }

  /** How many more phones may ring at the same time (RFC 5393). */
  int room() {
    return breadth.left();
  }

  /** Whether the call was at this address before. */
  boolean wentTo(URI target) {
    return trail.wentTo(target);
  }

  private SipServletRequest invite(Callee callee, Presentation presentation, CallPath path)
      throws IOException {
    trail.leads(path);
    Address from = callersInvite.getFrom();
    boolean outside = trunk.leadsTo(callee.phone());
    Address shown = AssertedIdentity.shown(callersInvite, factory);
    Address caller = outside ? trunk.caller(from) : presentation.caller(shown, factory);
    SipServletRequest invite = plain(callee, caller);
    if (outside) {
      AssertedIdentity.trust(invite.getSession());
    }
    HeaderPolicy.INVITATION.copy(callersInvite, invite);
    presentation.alert(invite);
    path.groups()
        .forEach(group -> invite.addHeader(LoopToken.HEADER, LoopToken.of(serverName, group)));
    HeaderPolicy.copyBody(callersInvite, invite);
    return invite;
  }

  private SipServletRequest plain(Callee callee, Address caller) {
    URI phone = callee.phone();
    SipServletRequest invite =
        factory.createRequest(
            callersInvite.getApplicationSession(),
            "INVITE",
            caller,
            // the trunk is asked for a number, which knows no names of ours
            factory.createAddress(trunk.leadsTo(phone) ? bare(phone) : callee.name()));
    invite.setRoutingDirective(SipApplicationRoutingDirective.CONTINUE, callersInvite);
    invite.setRequestURI(phone);
    invite.setMaxForwards(callersInvite.getMaxForwards() - 1);
    invite.setHeader(Allowed.HEADER, Allowed.value());
    invite.setHeader(OptionTags.SUPPORTED, extensions);
    sessions.ask(invite);
    return invite;
  }

  /** Whom we call, without what only says how to get there (RFC 3261 19.1.1, table 1). */
  private URI bare(URI phone) {
    if (!(phone instanceof SipURI sip)) {
      return phone;
    }
    SipURI bare = factory.createSipURI(sip.getUser(), sip.getHost());
    bare.setSecure(sip.isSecure());
    return bare;
  }

  /**
   * Without an offer from the caller we do not ask for reliable provisionals: a member's would
   * carry an offer, and there is nobody yet to answer it (RFC 3262 5).
   */
  private static String extensions(SipServletRequest invite) throws IOException {
    return invite.getRawContent() == null ? OptionTags.TIMER : OptionTags.ours();
  }
}
