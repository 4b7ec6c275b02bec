package org.carillon.sip.lookup;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.registration.Authentication;
import org.carillon.registration.Verdict;
import org.carillon.routing.Attendance;
import org.carillon.sip.message.CallerIdentity;
import org.carillon.sip.message.Challenges;

/**
 * Finds out who sent an INVITE. An extension shows its password; a member without one is believed
 * when he calls from the address of a phone of his, so that nobody acts for a colleague.
 */
public final class Identification {

  private final Attendance attendance;
  private final Authentication authentication;
  private final Clock clock;

  /** Knows these members and passwords. */
  public Identification(Attendance attendance, Authentication authentication, Clock clock) {
    this.attendance = attendance;
    this.authentication = authentication;
    this.clock = clock;
  }

  /** Who sent the INVITE in his own name. */
  public Identity of(SipServletRequest invite) {
    Optional<Member> member = attendance.calling(CallerIdentity.of(invite), clock.instant());
    Optional<MemberId> claimed = member.map(Member::id).or(() -> named(invite));
    Optional<MemberId> extension = claimed.filter(authentication::knows);
    if (extension.isPresent()) {
      return proven(invite, extension.get()::equals);
    }
    return member
        .map(one -> atHisPhone(invite, one))
        .orElseGet(() -> unknown(Answer.forbidden("No Extension Of This Server")));
  }

  /** The same, in whatever name; an address is not enough. */
  public Identity byPassword(SipServletRequest invite) {
    return proven(invite, anybody -> true);
  }

  private Identity atHisPhone(SipServletRequest invite, Member member) {
    return attendance.hasPhoneAt(member, invite.getRemoteAddr(), clock.instant())
        ? new Identity.Known(member.id())
        : unknown(Answer.forbidden("Not Your Phone"));
  }

  private Identity proven(SipServletRequest invite, Predicate<MemberId> wanted) {
    try {
      return judged(verdict(invite), wanted);
    } catch (IllegalArgumentException incomplete) {
      return unknown(Answer.malformed());
    }
  }

  private Verdict verdict(SipServletRequest invite) {
    Instant now = clock.instant();
    return authentication.of(
        invite.getMethod(), invite.getRemoteAddr(), Challenges.answered(invite), now);
  }

  private static Identity judged(Verdict verdict, Predicate<MemberId> wanted) {
    if (verdict instanceof Verdict.Granted granted && wanted.test(granted.user())) {
      return new Identity.Known(granted.user());
    }
    if (verdict instanceof Verdict.Challenged challenge) {
      return unknown(Answer.challenge(challenge));
    }
    if (verdict instanceof Verdict.Paused paused) {
      return unknown(Answer.later(paused.pause()));
    }
    return unknown(Answer.forbidden("Wrong Password"));
  }

  private static Identity unknown(Answer answer) {
    return new Identity.Unknown(answer);
  }

  private static Optional<MemberId> named(SipServletRequest invite) {
    return invite.getFrom().getURI() instanceof SipURI uri
        ? Optional.ofNullable(uri.getUser()).filter(user -> !user.isBlank()).map(MemberId::new)
        : Optional.empty();
  }
}
