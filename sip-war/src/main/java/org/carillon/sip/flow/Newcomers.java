package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.carillon.config.Settings.Signalling;
import org.carillon.domain.call.Party;
import org.carillon.domain.call.Phase;
import org.carillon.domain.group.MemberId;
import org.carillon.sip.lookup.Claim;
import org.carillon.sip.lookup.DialogId;
import org.carillon.sip.message.OptionTags;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;
import org.carillon.sip.sdp.Crossing;

/** Serves those who call us to take part in a call in progress: they pick it up, or take over. */
final class Newcomers {

  private final CallFlow flow;
  private final SipServletRequest callersInvite;
  private final Signalling settings;
  private Optional<Picker> picker = Optional.empty();

  Newcomers(CallFlow flow, SipServletRequest callersInvite, Signalling settings) {
    this.flow = flow;
    this.callersInvite = callersInvite;
    this.settings = settings;
  }

  /** Gives the INVITE what it claims, or says why not; the call goes on as it was then. */
  void serve(SipServletRequest invite, Claim claim) throws IOException {
    if (claim instanceof Claim.Refused refused) {
      refused.answer().to(invite);
    } else if (isUsable(invite)) {
      if (claim instanceof Claim.PickUp pickUp) {
        pickUp(invite, pickUp.by());
      } else {
        takeOver(invite, (Claim.TakeOver) claim);
      }
    }
  }

  /** The phone that picks the call up, as the call has decided. */
  Picker picker() {
    return picker.orElseThrow();
  }

  private boolean isUsable(SipServletRequest invite) throws IOException {
    Set<String> unknown = OptionTags.unknown(OptionTags.in(invite.getHeaders(OptionTags.REQUIRE)));
    if (!unknown.isEmpty()) {
      Replies.unsupported(invite, unknown);
    } else if (SessionTimers.isTooOften(invite, settings)) {
      Replies.intervalTooSmall(invite, settings.leastSession());
    } else if (invite.getRawContent() == null) {
      // whom it will talk to has made an offer, or is to get one: this one's
      Replies.refuse(invite, StatusOf.NO_SESSION);
    } else {
      return true;
    }
    return false;
  }

  private void takeOver(SipServletRequest invite, Claim.TakeOver claim) throws IOException {
    Optional<SipSession> dialog = flow.dialogs().session(DialogId.of(claim.dialog()));
    boolean connected = flow.call().phase() == Phase.CONNECTED;
    Optional<Party> party = dialog.filter(any -> connected).flatMap(flow.conversation()::party);
    if (party.isPresent() && claim.dialog().earlyOnly()) {
      Replies.refuse(invite, StatusOf.ANSWERED);
    } else if (party.isPresent()) {
      flow.conversation().replace(party.get(), invite);
    } else if (claim.by().isPresent() && dialog.filter(flow.phones()::rings).isPresent()) {
      pickUp(invite, claim.by().get());
    } else {
      // RFC 3891 3: an early dialog that the other side began, or none at all
      Replies.refuse(invite, StatusOf.NO_CALL);
    }
  }

  private void pickUp(SipServletRequest invite, MemberId by) throws IOException {
    byte[] callers = callersInvite.getRawContent();
    Optional<Crossing> crossing =
        callers == null ? Optional.empty() : Crossing.of(callers, invite.getRawContent());
    if (!flow.call().canBePickedUp()) {
      Replies.refuse(invite, StatusOf.NOTHING_RINGS);
    } else if (callers != null && crossing.isEmpty()) {
      Replies.refuse(invite, StatusOf.NO_SESSION);
    } else {
      Descriptions.note(invite);
      picker = Optional.of(new Picker(invite, crossing));
      flow.happen(call -> call.pickedUp(by, flow.now()));
    }
  }
}
