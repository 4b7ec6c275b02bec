package org.carillon.sip.codes;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.carillon.config.CodeSettings;
import org.carillon.domain.availability.Wish;
import org.carillon.domain.group.Member;
import org.carillon.registration.Authentication;
import org.carillon.registration.Verdict;
import org.carillon.routing.Attendance;
import org.carillon.sip.message.CallerIdentity;
import org.carillon.sip.message.Challenges;

/**
 * Does for a member what he dials a code for. A member with an extension shows its password; one
 * without is believed when he calls from the address of a phone of his, so that nobody pauses a
 * colleague.
 */
public final class FeatureCodes {

  private final CodeSettings codes;
  private final Attendance attendance;
  private final Authentication authentication;
  private final Clock clock;

  /** Serves these codes. */
  public FeatureCodes(
      CodeSettings codes, Attendance attendance, Authentication authentication, Clock clock) {
    this.codes = codes;
    this.attendance = attendance;
    this.authentication = authentication;
    this.clock = clock;
  }

  /**
   * Answers the INVITE when it dials a code.
   *
   * @return false when it dials none
   * @throws IOException when the answer cannot be sent
   */
  public boolean serve(SipServletRequest invite) throws IOException {
    Optional<Wish.Kind> wish = wish(invite);
    if (wish.isPresent()) {
      answer(invite, wish.get());
    }
    return wish.isPresent();
  }

  private Optional<Wish.Kind> wish(SipServletRequest invite) {
    return invite.getRequestURI() instanceof SipURI dialled && dialled.getUser() != null
        ? codes.wish(dialled.getUser())
        : Optional.empty();
  }

  private void answer(SipServletRequest invite, Wish.Kind wish) throws IOException {
    CodeReplies replies = new CodeReplies(invite);
    Instant now = clock.instant();
    Optional<Member> member = attendance.calling(CallerIdentity.of(invite), now);
    if (member.isEmpty()) {
      replies.forbidden("No Member Of A Group");
    } else if (authentication.knows(member.get().id())) {
      authenticate(invite, member.get(), wish, now);
    } else if (attendance.hasPhoneAt(member.get(), invite.getRemoteAddr(), now)) {
      grant(member.get(), wish, now, replies);
    } else {
      replies.forbidden("Not Your Phone");
    }
  }

  private void authenticate(SipServletRequest invite, Member member, Wish.Kind wish, Instant now)
      throws IOException {
    CodeReplies replies = new CodeReplies(invite);
    try {
      Verdict verdict =
          authentication.of(
              invite.getMethod(), invite.getRemoteAddr(), Challenges.answered(invite), now);
      if (verdict instanceof Verdict.Granted granted && granted.user().equals(member.id())) {
        grant(member, wish, now, replies);
      } else if (verdict instanceof Verdict.Challenged challenge) {
        Challenges.send(invite, challenge);
      } else if (verdict instanceof Verdict.Paused paused) {
        replies.later(paused.pause());
      } else {
        replies.forbidden("Wrong Password");
      }
    } catch (IllegalArgumentException incomplete) {
      replies.malformed();
    }
  }

  private void grant(Member member, Wish.Kind wish, Instant now, CodeReplies replies)
      throws IOException {
    attendance.grant(member.id(), Wish.of(wish), now);
    replies.done(wish);
  }
}
