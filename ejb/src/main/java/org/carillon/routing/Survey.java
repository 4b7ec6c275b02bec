package org.carillon.routing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.availability.Availability;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.availability.Tally;
import org.carillon.domain.call.Skip;
import org.carillon.domain.group.IdleScope;
import org.carillon.domain.group.Member;
import org.carillon.domain.plan.Candidate;
import org.carillon.domain.plan.SkipReason;

/**
 * The members of a group at the moment of offering.
 *
 * @param candidates who can take the call
 * @param skips who cannot, and why
 */
record Survey(List<Candidate> candidates, List<Skip> skips) {

  /**
   * How to look.
   *
   * @param states the states of the members
   * @param contacts their phones
   * @param schedules their hours
   * @param skipsBusy whether members who are in a call are passed over
   * @param rests whether members who just refused a call are left alone
   * @param now the moment of offering
   * @param today the day of that moment, where the group is
   */
  record Look(
      MemberStates states,
      MemberContacts contacts,
      ScheduleDirectory schedules,
      boolean skipsBusy,
      boolean rests,
      Instant now,
      LocalDate today) {}

  static Survey of(CallAtGroup at, Look look) {
    Callers caller = look.contacts().calling(at.caller());
    List<Candidate> candidates = new ArrayList<>();
    List<Skip> skips = new ArrayList<>();
    for (Member member : at.group().members()) {
      MemberState state = look.states().of(member.id());
      Optional<SkipReason> skip = Availability.skip(question(member, state, at, caller, look));
      if (skip.isPresent()) {
        skips.add(new Skip(member.id(), skip.get(), look.now()));
      } else {
        candidates.add(new Candidate(member.id(), member.place(), history(state, at, look)));
      }
    }
    return new Survey(candidates, skips);
  }

  private static Availability.Question question(
      Member member, MemberState state, CallAtGroup at, Callers caller, Look look) {
    List<String> phones = look.contacts().of(member, look.now());
    return new Availability.Question(
        member.enabled(),
        state,
        look.schedules().isOff(member.id(), look.now()),
        at.call(),
        caller.owns(phones) || isElsewhere(caller, member, phones, look),
        !phones.isEmpty(),
        look.skipsBusy(),
        look.rests(),
        look.now());
  }

  /**
   * A registered phone calls under the name of its extension, not under its own address; and the
   * member has it in his hands who calls from his mobile.
   */
  private static boolean isElsewhere(
      Callers caller, Member member, List<String> phones, Look look) {
    return caller.isNamed(member.id()) && look.contacts().isRegistered(member, look.now())
        || phones != member.contacts() && caller.owns(member.contacts());
  }

  private static Candidate.History history(MemberState state, CallAtGroup at, Look look) {
    Tally today = state.tally().on(look.today());
    MemberState.Lately lately = state.lately();
    IdleScope scope = at.group().options().order().idleScope();
    return new Candidate.History(
        lately.idleness().since(scope, at.group().number()),
        lately.lastOffered(),
        look.now().isBefore(lately.lastPlaceUntil()),
        state.isOnPhone(at.call()),
        today.answered(),
        today.talked());
  }
}
