package org.carillon.sip.flow;

import jakarta.servlet.sip.ServletParseException;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.carillon.domain.call.CancelReason;
import org.carillon.domain.call.Forwarding;
import org.carillon.domain.call.LegId;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.path.CallPath;
import org.carillon.domain.record.Circumstance;
import org.carillon.sip.SipLog;
import org.carillon.sip.message.Reasons;

/** Rings the phones of members, and the places outside, that a call is offered to. */
final class MemberPhones {

  private final CallFlow flow;
  private final Facilities facilities;
  private final LegBook legs;
  private final Invitations invitations;
  private final MemberAnswers answers;
  private final MissedCalls missed;

  MemberPhones(CallFlow flow, SipServletRequest invite, LegBook legs, Facilities facilities)
      throws IOException {
    this.flow = flow;
    this.facilities = facilities;
    this.legs = legs;
    Trunk trunk = new Trunk(facilities.settings().trunk(), facilities.factory());
    OurDomain domain = new OurDomain(invite, facilities.factory());
    this.invitations =
        new Invitations(invite, domain, trunk, flow.conversation().sessions(), facilities);
    this.answers =
        new MemberAnswers(
            facilities,
            new Challenges(facilities.settings().trunk(), trunk),
            new Redirects(flow, new Directions(domain, trunk, facilities), invitations),
            flow::happen,
            flow::group);
    this.missed = new MissedCalls(facilities, legs);
  }

  /** Rings every phone of the member. */
  void ring(LegId id, MemberId memberId) {
    MemberLeg leg = legs.open(id);
    Member member =
        flow.group()
            .member(memberId)
            .orElseThrow(() -> new IllegalStateException("no member " + memberId));
    missed.offered(memberId, id);
    facilities
        .router()
        .contacts(member, facilities.now())
        .forEach(
            contact ->
                ring(leg, contact, at -> invitations.to(at, memberId, flow.group(), path())));
    answers.ended(leg);
  }

  /** Rings a place outside the groups. */
  void forward(LegId id, Forwarding forwarding) {
    MemberLeg leg = legs.open(id);
    Forwarding told = isDirect() ? forwarding.always() : forwarding;
    ring(leg, forwarding.target(), target -> invitations.forwarded(told, flow.group(), path()));
    answers.ended(leg);
  }

  /** Whether the line that was dialled is open and leads to a place outside anyway. */
  private boolean isDirect() {
    return flow.group().standsForLine()
        && !flow.call().terms().circumstances().contains(Circumstance.OUT_OF_HOURS);
  }

  /** Lets the phones of this leg stop ringing. */
  void stop(LegId leg, CancelReason reason) {
    legs.get(leg).stop(missed.reason(leg, reason, flow.group()));
  }

  /** The caller gives up with this request: the phones learn why, if it says so. */
  void callerLeaves(SipServletRequest request) {
    missed.callerLeaves(Reasons.in(request));
  }

  /** A phone answered our INVITE. */
  void answered(SipServletResponse response) throws IOException {
    Optional<MemberLeg> leg = legs.of(response.getSession());
    if (leg.isPresent()) {
      answers.received(leg.get(), response);
    }
  }

  /** A phone gave no sign of life for too long. */
  void silent(SipSession phone) {
    legs.of(phone)
        .ifPresent(leg -> answers.silent(leg, phone, missed.silence(leg.id(), flow.group())));
  }

  /** Whether this is the dialog with a phone that rings, and that the call may be taken from. */
  boolean rings(SipSession phone) {
    return legs.of(phone).filter(MemberLeg::isRinging).isPresent();
  }

  /** A phone that the call was not offered to takes it. */
  void pickUp(LegId id, Picker picker) {
    legs.add(MemberLeg.pickedUp(id, picker));
  }

  private CallPath path() {
    return flow.call().path();
  }

  private void ring(MemberLeg leg, String contact, InvitationMaker maker) {
    if (invitations.room() == 0) {
      SipLog.LOG.tooBroad(contact, flow.group().number());
      leg.skip();
      return;
    }
    try {
      Branch branch = maker.to(contact);
      leg.ring(branch);
      if (branch.isDone()) {
        answers.unreachable(branch.invite(), Branch.NOT_SENT);
      }
    } catch (ServletParseException | IllegalArgumentException wrong) {
      SipLog.LOG.badContact(contact, flow.group().number(), wrong.getMessage());
      leg.skip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Makes the INVITE to an address. */
  private interface InvitationMaker {
    Branch to(String address) throws IOException, ServletParseException;
  }
}
