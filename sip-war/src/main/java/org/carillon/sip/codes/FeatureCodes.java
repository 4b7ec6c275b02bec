package org.carillon.sip.codes;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipURI;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.carillon.config.CodeSettings;
import org.carillon.domain.availability.Wish;
import org.carillon.domain.group.Member;
import org.carillon.routing.Attendance;
import org.carillon.sip.lookup.Answer;
import org.carillon.sip.lookup.Identification;
import org.carillon.sip.lookup.Identity;
import org.carillon.sip.message.CallerIdentity;

/** Does for a member what he dials a code for, once it is known who he is. */
public final class FeatureCodes {

  private final CodeSettings codes;
  private final Attendance attendance;
  private final Identification identification;
  private final Clock clock;

  /** Serves these codes. */
  public FeatureCodes(
      CodeSettings codes, Attendance attendance, Identification identification, Clock clock) {
    this.codes = codes;
    this.attendance = attendance;
    this.identification = identification;
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
    Optional<Member> member = attendance.calling(CallerIdentity.of(invite), clock.instant());
    if (member.isEmpty()) {
      Answer.forbidden("No Member Of A Group").to(invite);
      return;
    }
    Identity identity = identification.of(invite);
    if (identity instanceof Identity.Unknown unknown) {
      unknown.answer().to(invite);
    } else {
      attendance.grant(member.get().id(), Wish.of(wish), clock.instant());
      new CodeReplies(invite).done(wish);
    }
  }
}
