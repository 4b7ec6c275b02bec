package org.carillon.sip.lookup;

import jakarta.servlet.sip.SipServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.carillon.config.PickUpCodes.Wanted;
import org.carillon.domain.group.MemberId;
import org.carillon.routing.Attendance;
import org.carillon.sip.message.Refusal;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;

/** Finds the call that somebody who dials a code wants to pick up. */
public final class PickUps {

  private final RingingCalls ringing;
  private final Attendance attendance;
  private final Identification identification;
  private final Predicate<String> served;

  /**
   * Finds the call among these.
   *
   * @param served whether a line or a group has a number
   */
  public PickUps(
      RingingCalls ringing,
      Attendance attendance,
      Identification identification,
      Predicate<String> served) {
    this.ringing = ringing;
    this.attendance = attendance;
    this.identification = identification;
    this.served = served;
  }

  /** The call that is wanted, or why there is none. */
  Claim claim(SipServletRequest invite, Wanted wanted) {
    Identity identity = identification.of(invite);
    if (identity instanceof Identity.Known known) {
      return claim(known.who(), wanted);
    }
    return new Claim.Refused(((Identity.Unknown) identity).answer());
  }

  private Claim claim(MemberId by, Wanted wanted) {
    if (wanted instanceof Wanted.InGroup group) {
      return oldest(by, call -> call.isOf(group.number()))
          .orElseGet(() -> refused(StatusOf.UNKNOWN_GROUP, () -> served.test(group.number())));
    }
    if (wanted instanceof Wanted.AtMember at) {
      MemberId member = new MemberId(at.name());
      return oldest(by, call -> call.ringsAt(member))
          .orElseGet(() -> refused(StatusOf.UNKNOWN_MEMBER, () -> attendance.has(member)));
    }
    Set<String> groups = attendance.groupsOf(by);
    return oldest(by, call -> groups.contains(call.group()))
        .orElseGet(() -> refused(StatusOf.NO_MEMBER, () -> !groups.isEmpty()));
  }

  private Optional<Claim> oldest(MemberId by, Predicate<RingingCall> which) {
    return ringing.claim(which).map(call -> new Claim.PickUp(call, by));
  }

  /** What exists is asked only when the INVITE is served, not while the container waits for us. */
  private static Claim refused(Refusal unknown, BooleanSupplier exists) {
    return new Claim.Refused(
        invite -> Replies.refuse(invite, exists.getAsBoolean() ? StatusOf.NOTHING_RINGS : unknown));
  }
}
