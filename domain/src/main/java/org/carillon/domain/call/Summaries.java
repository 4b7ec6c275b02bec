package org.carillon.domain.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.record.CallStory;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.OutcomeRule;

/** Derives the one record of a call from its final state. */
final class Summaries {

  private Summaries() {}

  static CallSummary of(GroupCall call, EndCause cause, Instant at) {
    CallTerms terms = call.terms();
    CallStory story = Stories.of(call, cause, at);
    Optional<CallSummary.Answer> answer =
        call.legs()
            .winner()
            .filter(leg -> !leg.isMailbox())
            .map(leg -> new CallSummary.Answer(leg.member(), leg.finish().at()));
    return new CallSummary(
        terms.id(),
        terms.group(),
        terms.caller(),
        call.arrivedAt(),
        answer,
        at,
        OutcomeRule.of(story).outcome(),
        cause,
        attempts(call.legs().all()).map(leg -> leg.toAttempt(at)).toList(),
        visits(call, cause, at),
        sentOn(call),
        Particulars.of(terms, story));
  }

  /** The place outside that answered, else the last one that was tried. */
  private static Optional<CallSummary.SentOn> sentOn(GroupCall call) {
    List<Leg> outside = call.legs().all().stream().filter(Leg::isOutside).toList();
    return new Legs(outside)
        .winner()
        .or(() -> outside.stream().reduce((earlier, later) -> later))
        .map(Summaries::sentTo);
  }

  private static CallSummary.SentOn sentTo(Leg leg) {
    boolean answered = leg.end().filter(AttemptEnd.ANSWERED::equals).isPresent();
    return new CallSummary.SentOn(
        leg.member().value(),
        leg.isMailbox(),
        answered ? Optional.of(leg.finish().at()) : Optional.empty());
  }

  private static List<Visit> visits(GroupCall call, EndCause cause, Instant at) {
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < call.journey().stays().size(); i++) {
      visits.add(visit(call, i, cause, at));
    }
    return visits;
  }

  private static Visit visit(GroupCall call, int number, EndCause cause, Instant at) {
    Journey journey = call.journey();
    Stay stay = journey.stays().get(number);
    Optional<Departure> departure =
        number < journey.departures().size()
            ? Optional.of(journey.departures().get(number))
            : Optional.empty();
    List<Leg> legs = offered(call, number);
    Optional<Leg> winner = new Legs(legs).winner();
    return new Visit(
        stay.group(),
        stay.enteredAt(),
        departure.map(Departure::at).or(() -> answeredAt(call)).orElse(at),
        winner.isPresent() ? VisitOutcome.ANSWERED_HERE : outcome(call, departure, cause),
        departure.map(Departure::reason),
        departure.map(Departure::to).filter(to -> !to.isEmpty()),
        (int) legs.stream().filter(leg -> leg.state().isInvited()).count(),
        stay.skips(),
        unreached(stay, legs),
        stay.queue().begunAt());
  }

  /** A phone that was to ring later than the others, and never did, was not reached either. */
  private static Unreached unreached(Stay stay, List<Leg> legs) {
    Set<MemberId> dealtWith = new HashSet<>();
    legs.stream()
        .filter(leg -> leg.state().isInvited())
        .forEach(leg -> dealtWith.add(leg.member()));
    stay.skips().forEach(skip -> dealtWith.add(skip.member()));
    return stay.unreached().after(legs.stream().map(Leg::member).filter(dealtWith::add).toList());
  }

  private static Optional<Instant> answeredAt(GroupCall call) {
    return call.legs().winner().map(leg -> leg.finish().at());
  }

  /** The legs to members of the visited group; a place outside belongs to no visit. */
  private static List<Leg> offered(GroupCall call, int number) {
    List<Stay> stays = call.journey().stays();
    int end = number + 1 < stays.size() ? stays.get(number + 1).firstLeg() : call.legs().count();
    return call.legs().all().subList(stays.get(number).firstLeg(), end).stream()
        .filter(leg -> !leg.isOutside())
        .toList();
  }

  private static VisitOutcome outcome(
      GroupCall call, Optional<Departure> departure, EndCause cause) {
    if (departure.isEmpty() && call.legs().winner().isPresent()) {
      return VisitOutcome.TAKEN_BACK;
    }
    Departure.Towards towards = departure.map(Departure::towards).orElse(Departure.Towards.NOWHERE);
    if (towards == Departure.Towards.VOICEMAIL) {
      return VisitOutcome.VOICEMAIL;
    }
    return towards == Departure.Towards.NOWHERE ? ending(cause) : VisitOutcome.OVERFLOWED;
  }

  private static VisitOutcome ending(EndCause cause) {
    switch (cause) {
      case CALLER_CANCEL:
      case CALLER_BYE:
        return VisitOutcome.CALLER_HUNG_UP;
      case ERROR:
        return VisitOutcome.FAILED;
      default:
        return VisitOutcome.REJECTED;
    }
  }

  /** Those of the visits, one visit after the other, then those at places outside. */
  private static Stream<Leg> attempts(List<Leg> legs) {
    return legs.stream()
        .filter(leg -> leg.state().isInvited())
        .sorted(Comparator.comparing(Leg::isOutside));
  }
}
