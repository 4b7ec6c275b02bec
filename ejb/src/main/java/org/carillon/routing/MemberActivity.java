package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.carillon.domain.availability.Aftermath;
import org.carillon.domain.availability.Aftermath.Talk;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.GroupOptions.Rests;
import org.carillon.domain.group.MemberId;

/** Keeps the states of the members up with what happens to calls. */
@ApplicationScoped
public class MemberActivity {

  @Inject private GroupDirectory directory;
  @Inject private StrategyCatalog strategies;
  @Inject private MemberStates states;
  @Inject private Reservations reservations;
  @Inject private Cursors cursors;
  @Inject private Days days;

  /** For the container. */
  public MemberActivity() {}

  MemberActivity(
      GroupDirectory directory,
      StrategyCatalog strategies,
      MemberStates states,
      Reservations reservations,
      Cursors cursors,
      Days days) {
    this.directory = directory;
    this.strategies = strategies;
    this.states = states;
    this.reservations = reservations;
    this.cursors = cursors;
    this.days = days;
  }

  /** Takes note of a fact. */
  void note(CallFact fact) {
    if (fact instanceof CallFact.OfferEnded ended) {
      offerEnded(ended);
    } else if (fact instanceof CallFact.Answered answered) {
      answered(answered);
    } else if (fact instanceof CallFact.Entered entered) {
      reservations.releaseAll(entered.call());
    } else if (fact instanceof CallFact.SentOn sentOn) {
      reservations.releaseAll(sentOn.call());
    } else if (fact instanceof CallFact.HandedOver over) {
      handedOver(over);
    } else if (fact instanceof CallFact.Ended ended) {
      ended(ended.summary());
    }
  }

  /** Who of these missed the fewest calls today, the first of several. */
  Optional<MemberId> fewestMissed(List<MemberId> members, Instant now) {
    LocalDate today = days.of(now);
    return members.stream()
        .min(Comparator.comparing(member -> states.of(member).tally().on(today).missed()));
  }

  private void offerEnded(CallFact.OfferEnded fact) {
    reservations.release(fact.member(), fact.call());
    Rests rests = rests(fact.group());
    states.changeKnown(
        fact.member(),
        state ->
            Aftermath.ended(state, fact.call(), fact.end(), rests, fact.at(), days.of(fact.at())));
  }

  private void answered(CallFact.Answered fact) {
    reservations.releaseAll(fact.call());
    changeMember(
        fact.member(), state -> Aftermath.answered(state, fact.call(), days.of(fact.at())));
    directory
        .group(fact.group())
        .filter(group -> group.member(fact.member()).isPresent())
        .filter(group -> strategies.of(group).cursorFollowsAnswer())
        .ifPresent(group -> cursors.put(group.number(), fact.member()));
  }

  /** Who picked a call up may be a member of another group, who was never offered a call. */
  private void changeMember(MemberId member, UnaryOperator<MemberState> change) {
    if (directory.member(member).isPresent()) {
      states.change(member, change);
    } else {
      states.changeKnown(member, change);
    }
  }

  private void ended(CallSummary call) {
    reservations.releaseAll(call.id());
    Talk talk = new Talk(call.id(), call.answeredIn(), call.talked(), call.endedAt());
    call.answer().ifPresent(answer -> left(answer.by(), talk));
  }

  private void handedOver(CallFact.HandedOver fact) {
    left(fact.member(), new Talk(fact.call(), fact.group(), fact.talked(), fact.at()));
  }

  private void left(MemberId member, Talk talk) {
    Rests rests = rests(talk.group());
    states.changeKnown(member, state -> Aftermath.hungUp(state, talk, rests, days.of(talk.end())));
  }

  private Rests rests(String group) {
    return directory
        .group(group)
        .map(CallGroup::options)
        .map(GroupOptions::restsInUse)
        .orElse(Rests.USUAL);
  }
}
