package org.carillon.domain.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.OutcomeRule;

/** Derives the one record of a call from its final state. */
final class Summaries {

  private Summaries() {}

  static CallSummary of(GroupCall call, EndCause cause, Instant at) {
    CallTerms terms = call.terms();
    Optional<CallSummary.Answer> answer =
        call.legs()
            .winner()
            .filter(leg -> !call.isMailbox(leg))
            .map(leg -> new CallSummary.Answer(leg.member(), leg.finish().at()));
    return new CallSummary(
        terms.id(),
        terms.group(),
        terms.caller(),
        call.arrivedAt(),
        answer,
        at,
        OutcomeRule.of(Stories.of(call, cause, at)).outcome(),
        cause,
        invited(call.legs().all()).stream().map(leg -> leg.toAttempt(at)).toList(),
        visits(call, cause, at),
        sentOn(call));
  }

  private static Optional<CallSummary.SentOn> sentOn(GroupCall call) {
    if (!call.journey().isOutside()) {
      return Optional.empty();
    }
    Departure departure = call.journey().departure();
    Optional<Instant> answered =
        call.legs().winner().filter(call::isOutside).map(leg -> leg.finish().at());
    return Optional.of(
        new CallSummary.SentOn(departure.to(), call.journey().endsInVoicemail(), answered));
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
    List<Leg> legs = call.legs().all().subList(stay.firstLeg(), end(call, number));
    Optional<Leg> winner = new Legs(legs).winner();
    return new Visit(
        stay.group(),
        stay.enteredAt(),
        departure.map(Departure::at).or(() -> winner.map(leg -> leg.finish().at())).orElse(at),
        winner.isPresent() ? VisitOutcome.ANSWERED_HERE : outcome(departure, cause),
        departure.map(Departure::reason),
        departure.map(Departure::to).filter(to -> !to.isEmpty()),
        invited(legs).size(),
        stay.skips(),
        unreached(stay, legs));
  }

  /** A phone that was to ring later than the others, and never did, was not reached either. */
  private static Unreached unreached(Stay stay, List<Leg> legs) {
    Set<MemberId> dealtWith = new HashSet<>();
    invited(legs).forEach(leg -> dealtWith.add(leg.member()));
    stay.skips().forEach(skip -> dealtWith.add(skip.member()));
    return stay.unreached().after(legs.stream().map(Leg::member).filter(dealtWith::add).toList());
  }

  /** The number after the last leg of the visit; the leg to a place outside belongs to none. */
  private static int end(GroupCall call, int number) {
    List<Stay> stays = call.journey().stays();
    if (number + 1 < stays.size()) {
      return stays.get(number + 1).firstLeg();
    }
    return call.legs().count() - (call.journey().isOutside() ? 1 : 0);
  }

  private static VisitOutcome outcome(Optional<Departure> departure, EndCause cause) {
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

  private static List<Leg> invited(List<Leg> legs) {
    return legs.stream().filter(leg -> leg.state().isInvited()).toList();
  }
}
