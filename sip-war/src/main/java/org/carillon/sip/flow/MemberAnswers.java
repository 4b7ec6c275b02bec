package org.carillon.sip.flow;

import jakarta.servlet.sip.Rel100Exception;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSession;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.GroupCall;
import org.carillon.domain.call.Step;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.DeclineScope;
import org.carillon.sip.message.OptionTags;

/** Makes events of what members' phones answer to our INVITEs. */
final class MemberAnswers {

  private static final int TRYING = 100;
  private static final int SUCCESS = 200;
  private static final int FAILURE = 300;
  private static final int TIMED_OUT = 408;

  private final Facilities facilities;
  private final Challenges challenges;
  private final Redirects redirects;
  private final Consumer<CallEvent> call;
  private final Supplier<CallGroup> group;

  MemberAnswers(
      Facilities facilities,
      Challenges challenges,
      Redirects redirects,
      Consumer<CallEvent> call,
      Supplier<CallGroup> group) {
    this.facilities = facilities;
    this.challenges = challenges;
    this.redirects = redirects;
    this.call = call;
    this.group = group;
  }

  /** A phone of this member answered. */
  void received(MemberLeg leg, SipServletResponse response) throws IOException {
    int status = response.getStatus();
    if (status < SUCCESS) {
      progressed(leg, response);
    } else if (status < FAILURE) {
      succeeded(leg, response);
    } else {
      failed(leg, response);
    }
  }

  /** A phone of this member said nothing for too long: it stops, for this reason if any. */
  void silent(MemberLeg leg, SipSession session, Optional<String> reason) {
    leg.silent(session, reason).ifPresent(invite -> unreachable(invite, TIMED_OUT));
    ended(leg);
  }

  /** A phone cannot be reached. */
  void unreachable(SipServletRequest invite, int status) {
    facilities.faults().note(invite, status, AttemptEnd.UNREACHABLE, facilities.now());
  }

  /** Reports the end of an offer, if none of the member's phones is left. */
  void ended(MemberLeg leg) {
    leg.end().ifPresent(end -> call.accept(c -> ended(c, leg, end)));
  }

  /** One refusal may speak for everybody who rings (features 5.2.2, declineScope). */
  private Step ended(GroupCall current, MemberLeg leg, AttemptEnd end) {
    if (end == AttemptEnd.UNREACHABLE && leg.isSilent()) {
      return current.silent(leg.id(), facilities.now());
    }
    boolean forAll =
        end == AttemptEnd.DECLINED
            && group.get().options().signals().declines() == DeclineScope.GROUP;
    return forAll
        ? current.declinedForAll(leg.id(), facilities.now())
        : current.failed(leg.id(), end, facilities.now());
  }

  private void progressed(MemberLeg leg, SipServletResponse response) throws IOException {
    if (OptionTags.in(response.getHeaders(OptionTags.REQUIRE)).contains(OptionTags.RELIABLE)) {
      acknowledge(response);
    }
    leg.progressed(response);
    if (response.getStatus() > TRYING) {
      call.accept(c -> c.ringing(leg.id()));
    }
  }

  private void succeeded(MemberLeg leg, SipServletResponse response) {
    if (leg.answered(response)) {
      call.accept(c -> c.answered(leg.id(), facilities.now()));
    }
  }

  private void failed(MemberLeg leg, SipServletResponse response) throws IOException {
    boolean goesOn =
        challenges.answer(leg, response)
            || SessionTimers.lengthen(leg, response)
            || redirects.follow(leg, response);
    if (!goesOn) {
      int status = response.getStatus();
      leg.failed(response)
          .ifPresent(
              end ->
                  facilities.faults().note(response.getRequest(), status, end, facilities.now()));
    }
    ended(leg);
  }

  private static void acknowledge(SipServletResponse reliable) throws IOException {
    try {
      Wire.send(reliable.createPrack());
    } catch (Rel100Exception wrong) {
      throw new IOException("a reliable provisional that cannot be acknowledged", wrong);
    }
  }
}
