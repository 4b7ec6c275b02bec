package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.carillon.domain.call.CallScript.ARRIVAL;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.call.Forwarding.Nature;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.SkipReason;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.Test;

/** What a call does when a group could not take it (K34 to K38, features 6.2). */
class OverflowTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void callGoesOnToTheNextGroupAtOnceAndIsRecordedWithBoth() {
    CallScript script =
        CallScript.hunt("ann")
            .overflow((call, at) -> call.entered("610", MINUTE, at))
            .whenCallArrives()
            .whenRings("ann")
            .after(5)
            .whenFails("ann", AttemptEnd.BUSY)
            .then(
                "invite ann",
                "ring timer 1: 20 s",
                "ring caller",
                "invite ann",
                "ring timer 2: 20 s")
            .after(3)
            .whenAnswers("ann")
            .after(30)
            .whenHangsUp(Party.CALLER);

    assertThat(script.summary().outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(script.summary().answeredIn()).isEqualTo("610");
    assertThat(script.summary().visits())
        .containsExactly(
            new Visit(
                "600",
                ARRIVAL,
                ARRIVAL.plusSeconds(5),
                VisitOutcome.OVERFLOWED,
                Optional.of(Exhaustion.ALL_BUSY),
                Optional.of("610"),
                1,
                List.of()),
            new Visit(
                "610",
                ARRIVAL.plusSeconds(5),
                ARRIVAL.plusSeconds(8),
                VisitOutcome.ANSWERED_HERE,
                Optional.empty(),
                Optional.empty(),
                1,
                List.of()));
  }

  @Test
  void timeInTheNextGroupCountsAnew() {
    CallScript.hunt("ann")
        .maxTime(20)
        .overflow((call, at) -> call.entered("610", Duration.ofSeconds(5), at))
        .whenCallArrives()
        .after(20)
        .whenRingTimeIsOver(1)
        .then(
            "invite ann",
            "ring timer 1: 20 s",
            "cancel ann: RING_TIMEOUT",
            "invite ann",
            "ring timer 2: 5 s")
        .after(5)
        .whenRingTimeIsOver(2)
        .then("cancel ann: RING_TIMEOUT", "reject caller: GROUP_TIMEOUT");
  }

  @Test
  void callRingsFiveMinutesAtMostThroughAllGroups() {
    CallScript.hunt("ann", "bob")
        .ringTime(60)
        .maxTime(200)
        .overflow((call, at) -> call.entered("610", Duration.ofMinutes(4), at))
        .overflow((call, at) -> call.entered("620", MINUTE, at))
        .overflow((call, at) -> call.sentToVoicemail("sip:600@vm.example", at))
        .whenCallArrives()
        .after(190)
        .whenRingTimeIsOver(1)
        .after(10)
        .whenRingTimeIsOver(2)
        .then(
            "invite ann",
            "ring timer 1: 60 s",
            "cancel ann: RING_TIMEOUT",
            "invite bob",
            "ring timer 2: 10 s",
            "cancel bob: RING_TIMEOUT",
            "invite ann",
            "ring timer 3: 60 s")
        .after(70)
        .whenRingTimeIsOver(3)
        .then("cancel ann: RING_TIMEOUT", "invite bob", "ring timer 4: 30 s")
        .after(30)
        .whenRingTimeIsOver(4)
        .then(
            "cancel bob: RING_TIMEOUT",
            "forward to sip:600@vm.example: GROUP_TIMEOUT",
            "ring timer 5: 60 s");
  }

  @Test
  void humanOutsideWhoAnswersAnswersTheCall() {
    CallScript script =
        CallScript.hunt("ann")
            .overflow((call, at) -> call.sentOutside("+33612345678", at))
            .whenCallArrives()
            .whenFails("ann", AttemptEnd.UNREACHABLE)
            .then(
                "invite ann",
                "ring timer 1: 20 s",
                "forward to +33612345678: UNREACHABLE",
                "ring timer 2: 60 s")
            .whenAnswers("+33612345678")
            .then("connect +33612345678")
            .whenHangsUp(Party.MEMBER);

    CallSummary summary = script.summary();
    assertThat(summary.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(summary.answer().orElseThrow().by()).isEqualTo(new MemberId("+33612345678"));
    assertThat(summary.sentOn())
        .contains(new CallSummary.SentOn("+33612345678", false, Optional.of(ARRIVAL)));
    assertThat(summary.visits())
        .singleElement()
        .satisfies(visit -> assertThat(visit.outcome()).isEqualTo(VisitOutcome.OVERFLOWED));
  }

  @Test
  void mailboxThatAnswersIsNobodyWhoAnswered() {
    CallScript script =
        CallScript.hunt("ann")
            .overflow((call, at) -> call.sentToVoicemail("sip:600@vm.example", at))
            .whenCallArrives()
            .whenFails("ann", AttemptEnd.BUSY)
            .after(1)
            .whenAnswers("sip:600@vm.example")
            .after(12)
            .whenHangsUp(Party.CALLER);

    CallSummary summary = script.summary();
    assertThat(summary.outcome()).isEqualTo(Outcome.MISSED);
    assertThat(summary.answer()).isEmpty();
    assertThat(summary.sentOn())
        .contains(
            new CallSummary.SentOn(
                "sip:600@vm.example", true, Optional.of(ARRIVAL.plusSeconds(1))));
    assertThat(summary.visits().get(0).outcome()).isEqualTo(VisitOutcome.VOICEMAIL);
    assertThat(script.facts()).noneMatch(CallFact.Answered.class::isInstance);
  }

  @Test
  void placeOutsideThatDoesNotAnswerIsTheEndWhereNothingComesAfterIt() {
    CallScript.hunt("ann")
        .overflow((call, at) -> call.sentOutside("+33612345678", at))
        .whenCallArrives()
        .whenFails("ann", AttemptEnd.BUSY)
        .then(
            "invite ann",
            "ring timer 1: 20 s",
            "forward to +33612345678: ALL_BUSY",
            "ring timer 2: 60 s")
        .after(60)
        .whenRingTimeIsOver(2)
        .then("cancel +33612345678: RING_TIMEOUT", "reject caller: ALL_BUSY");
  }

  @Test
  void callGoesOnFromAPlaceOutsideThatDoesNotTakeIt() {
    CallScript script =
        CallScript.hunt("ann")
            .overflow((call, at) -> call.sentOutside("+33612345678", at))
            .overflow((call, at) -> call.entered("610", MINUTE, at))
            .overflow((call, at) -> call.sentToVoicemail("sip:600@vm.example", at))
            .whenCallArrives()
            .whenFails("ann", AttemptEnd.BUSY)
            .whenFails("+33612345678", AttemptEnd.BUSY)
            .whenFails("ann", AttemptEnd.NO_ANSWER)
            .then(
                "invite ann",
                "ring timer 1: 20 s",
                "forward to +33612345678: ALL_BUSY",
                "ring timer 2: 60 s",
                "invite ann",
                "ring timer 3: 20 s",
                "forward to sip:600@vm.example: NO_ANSWER",
                "ring timer 4: 60 s")
            .whenAnswers("sip:600@vm.example")
            .whenHangsUp(Party.CALLER);

    assertThat(script.summary().attempts())
        .extracting(attempt -> attempt.member().value(), Attempt::end)
        .containsExactly(
            tuple("ann", AttemptEnd.BUSY),
            tuple("ann", AttemptEnd.NO_ANSWER),
            tuple("+33612345678", AttemptEnd.BUSY),
            tuple("sip:600@vm.example", AttemptEnd.ANSWERED));
    assertThat(script.summary().visits())
        .extracting(Visit::group, Visit::outcome, Visit::attempts)
        .containsExactly(
            tuple("600", VisitOutcome.OVERFLOWED, 1), tuple("610", VisitOutcome.VOICEMAIL, 1));
  }

  @Test
  void placeOutsideThatRangTooLongMayStillAnswerWhileTheCallGoesOn() {
    CallScript script =
        CallScript.hunt("ann")
            .overflow((call, at) -> call.sentOutside("+33612345678", at))
            .overflow((call, at) -> call.sentToVoicemail("sip:600@vm.example", at))
            .whenCallArrives()
            .whenFails("ann", AttemptEnd.BUSY)
            .after(60)
            .whenRingTimeIsOver(2)
            .whenAnswers("+33612345678")
            .then(
                "invite ann",
                "ring timer 1: 20 s",
                "forward to +33612345678: ALL_BUSY",
                "ring timer 2: 60 s",
                "cancel +33612345678: RING_TIMEOUT",
                "forward to sip:600@vm.example: ALL_BUSY",
                "ring timer 3: 60 s",
                "connect +33612345678",
                "cancel sip:600@vm.example: COMPLETED_ELSEWHERE")
            .whenHangsUp(Party.CALLER);

    assertThat(script.summary().outcome()).isEqualTo(Outcome.ANSWERED);
  }

  @Test
  void groupThatRingsWhenAMemberOfTheOneBeforeAnswersIsNotBlamed() {
    CallScript script =
        CallScript.hunt("ann")
            .overflow((call, at) -> call.entered("610", MINUTE, at))
            .whenCallArrives()
            .whenRingTimeIsOver(1)
            .after(4)
            .whenAnswersFirst("ann")
            .after(30)
            .whenHangsUp(Party.CALLER);

    assertThat(script.summary().visits())
        .extracting(Visit::group, Visit::outcome, Visit::leftAt)
        .containsExactly(
            tuple("600", VisitOutcome.ANSWERED_HERE, ARRIVAL),
            tuple("610", VisitOutcome.TAKEN_BACK, ARRIVAL.plusSeconds(4)));
    assertThat(script.facts())
        .filteredOn(CallFact.Answered.class::isInstance)
        .singleElement()
        .satisfies(fact -> assertThat(((CallFact.Answered) fact).group()).isEqualTo("600"));
  }

  @Test
  void memberOfTheGroupBeforeWhoAnswersLateStillTakesTheCall() {
    CallScript script =
        CallScript.hunt("ann")
            .overflow((call, at) -> call.sentOutside("+33612345678", at))
            .whenCallArrives()
            .whenRingTimeIsOver(1)
            .whenAnswers("ann")
            .then(
                "invite ann",
                "ring timer 1: 20 s",
                "cancel ann: RING_TIMEOUT",
                "forward to +33612345678: NO_ANSWER",
                "ring timer 2: 60 s",
                "connect ann",
                "cancel +33612345678: COMPLETED_ELSEWHERE")
            .whenHangsUp(Party.CALLER);

    assertThat(script.summary().visits().get(0).outcome()).isEqualTo(VisitOutcome.ANSWERED_HERE);
  }

  @Test
  void memberWhoAnswersLateIsAHumanThoughTheCallIsOnItsWayToAMailbox() {
    CallSummary summary =
        CallScript.hunt("ann")
            .overflow((call, at) -> call.sentToVoicemail("sip:600@vm.example", at))
            .whenCallArrives()
            .whenRingTimeIsOver(1)
            .whenAnswers("ann")
            .whenHangsUp(Party.CALLER)
            .summary();

    assertThat(summary.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(summary.answer().orElseThrow().by()).isEqualTo(new MemberId("ann"));
    assertThat(summary.sentOn().orElseThrow().answeredAt()).isEmpty();
  }

  @Test
  void callerWhoGivesUpInTheSecondGroupIsThatGroupsMissedCall() {
    CallSummary summary =
        CallScript.hunt("ann")
            .overflow((call, at) -> call.entered("610", MINUTE, at))
            .whenCallArrives()
            .whenFails("ann", AttemptEnd.BUSY)
            .whenCallerCancels()
            .summary();

    assertThat(summary.visits())
        .extracting(Visit::outcome)
        .containsExactly(VisitOutcome.OVERFLOWED, VisitOutcome.CALLER_HUNG_UP);
  }

  @Test
  void placeLearnsThatNobodyWantsToBeDisturbedWhereNobodyDoes() {
    Skip ann = new Skip(new MemberId("ann"), SkipReason.DND, ARRIVAL);
    Skip bob = new Skip(new MemberId("bob"), SkipReason.LOGGED_OUT, ARRIVAL);

    assertThat(nature(Exhaustion.NO_ELIGIBLE, ann)).isEqualTo(Nature.DO_NOT_DISTURB);
    assertThat(nature(Exhaustion.NO_ELIGIBLE, ann, bob)).isEqualTo(Nature.USUAL);
    assertThat(nature(Exhaustion.NO_ELIGIBLE)).isEqualTo(Nature.USUAL);
    assertThat(nature(Exhaustion.NO_ANSWER, ann)).isEqualTo(Nature.USUAL);
  }

  private static Nature nature(Exhaustion reason, Skip... skips) {
    return Forwarding.of("+33612345678", false, "600", reason, List.of(skips)).nature();
  }
}
