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
import org.carillon.sip.SipLog;

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
    this.invitations = new Invitations(invite, trunk, flow.conversation().sessions(), facilities);
    this.answers =
        new MemberAnswers(
            facilities,
            new Challenges(facilities.settings().trunk(), trunk),
            new Redirects(flow, facilities, invitations),
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
            contact -> ring(leg, contact, phone -> invitations.to(phone, flow.group(), path())));
    answers.ended(leg);
  }

  /** Rings a place outside the groups. */
  void forward(LegId id, Forwarding forwarding) {
    MemberLeg leg = legs.open(id);
    ring(leg, forwarding.target(), target -> invitations.forwarded(forwarding, path()));
    answers.ended(leg);
  }

  /** Lets the phones of this leg stop ringing. */
  void stop(LegId leg, CancelReason reason) {
    legs.get(leg).stop(missed.reason(leg, reason, flow.group()));
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
    legs.of(phone).ifPresent(leg -> answers.silent(leg, phone));
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
    try {
      leg.ring(maker.to(contact));
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
