package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.Test;

/** Who gets the call when answers, our CANCELs and failures cross (RFC 3261 9.1 and 13.2.2.4). */
class AnswerRaceTest {

  @Test
  void firstAnswerWinsAndTheOthersStopWithoutAMissedCall() {
    CallScript.ringAll("ann", "bob", "cleo")
        .whenCallArrives()
        .then("invite ann", "invite bob", "invite cleo", "ring timer 1: 20 s")
        .whenAnswers("bob")
        .then("connect bob", "cancel ann: COMPLETED_ELSEWHERE", "cancel cleo: COMPLETED_ELSEWHERE");
  }

  @Test
  void firstAnswerWinsEvenFromACancelledLeg() {
    CallScript.hunt("ann", "bob")
        .whenCallArrives()
        .whenRingTimeIsOver(1)
        .then(
            "invite ann",
            "ring timer 1: 20 s",
            "cancel ann: RING_TIMEOUT",
            "invite bob",
            "ring timer 2: 20 s")
        .whenAnswers("ann")
        .then("connect ann", "cancel bob: COMPLETED_ELSEWHERE")
        .whenAnswers("bob")
        .then("release bob");
  }

  @Test
  void attemptOfACancelledLegThatWinsEndsAsAnswered() {
    CallSummary summary =
        CallScript.hunt("ann", "bob")
            .whenCallArrives()
            .whenRingTimeIsOver(1)
            .whenAnswers("ann")
            .whenHangsUp(Party.CALLER)
            .summary();

    assertThat(summary.attempts())
        .extracting(Attempt::end)
        .containsExactly(AttemptEnd.ANSWERED, AttemptEnd.LOST_RACE);
  }

  @Test
  void laterAnswerIsReleased() {
    CallScript.ringAll("ann", "bob")
        .whenCallArrives()
        .whenAnswers("ann")
        .then(
            "invite ann",
            "invite bob",
            "ring timer 1: 20 s",
            "connect ann",
            "cancel bob: COMPLETED_ELSEWHERE")
        .whenAnswers("bob")
        .then("release bob");
  }

  @Test
  void laterAnswerRepeatedIsAcknowledgedAgainAndReleasedOnce() {
    CallScript.ringAll("ann", "bob")
        .whenCallArrives()
        .whenAnswers("ann")
        .whenAnswers("bob")
        .then(
            "invite ann",
            "invite bob",
            "ring timer 1: 20 s",
            "connect ann",
            "cancel bob: COMPLETED_ELSEWHERE",
            "release bob")
        .whenAnswers("bob")
        .then("acknowledge bob again");
  }

  @Test
  void winnersRepeatedAnswerIsAcknowledgedAgainAndNeverReleased() {
    CallScript.ringAll("ann", "bob")
        .whenCallArrives()
        .whenAnswers("ann")
        .then(
            "invite ann",
            "invite bob",
            "ring timer 1: 20 s",
            "connect ann",
            "cancel bob: COMPLETED_ELSEWHERE")
        .whenAnswers("ann")
        .then("acknowledge ann again")
        .whenHangsUp(Party.CALLER)
        .then("hang up MEMBER")
        .whenAnswers("ann")
        .then("acknowledge ann again");
  }

  @Test
  void answerAfterAFailureOfTheSameLegIsReleased() {
    CallScript.hunt("ann", "bob")
        .whenCallArrives()
        .whenFails("ann", AttemptEnd.UNREACHABLE)
        .then("invite ann", "ring timer 1: 20 s", "invite bob", "ring timer 2: 20 s")
        .whenAnswers("ann")
        .then("release ann")
        .whenAnswers("bob")
        .then("connect bob");
  }

  @Test
  void answerOfASilentMemberTakesTheCallWhileNobodyHas() {
    CallScript script =
        CallScript.hunt("ann", "bob")
            .whenCallArrives()
            .whenSilent("ann")
            .then("invite ann", "ring timer 1: 20 s", "invite bob", "ring timer 2: 20 s")
            .whenAnswers("ann")
            .then("connect ann", "cancel bob: COMPLETED_ELSEWHERE")
            .whenHangsUp(Party.CALLER);

    assertThat(script.summary().attempts())
        .extracting(Attempt::end)
        .containsExactly(AttemptEnd.ANSWERED, AttemptEnd.LOST_RACE);
  }

  @Test
  void answerOfASilentMemberAfterAnotherOneIsReleased() {
    CallScript.hunt("ann", "bob")
        .whenCallArrives()
        .whenSilent("ann")
        .then("invite ann", "ring timer 1: 20 s", "invite bob", "ring timer 2: 20 s")
        .whenAnswers("bob")
        .then("connect bob")
        .whenAnswers("ann")
        .then("release ann");
  }

  @Test
  void silentMembersCountAsUnreachable() {
    CallSummary summary = CallScript.ringAll("ann").whenCallArrives().whenSilent("ann").summary();

    assertThat(summary.attempts()).extracting(Attempt::end).containsExactly(AttemptEnd.UNREACHABLE);
  }

  @Test
  void answerAfterTheEndIsReleased() {
    CallScript.ringAll("ann")
        .whenCallArrives()
        .whenCallerCancels()
        .then("invite ann", "ring timer 1: 20 s", "cancel ann: CALLER_GONE")
        .whenAnswers("ann")
        .then("release ann");
  }

  @Test
  void callersCancelBeforeOurAnswerLeavesTheMemberToBeReleased() {
    CallScript script =
        CallScript.ringAll("ann")
            .whenCallArrives()
            .whenAnswers("ann")
            .then("invite ann", "ring timer 1: 20 s", "connect ann")
            .whenAnswerCannotBeSent()
            .then("release ann");

    assertThat(script.summary().outcome()).isEqualTo(Outcome.MISSED);
    assertThat(script.summary().cause()).isEqualTo(EndCause.CALLER_CANCEL);
    assertThat(script.summary().answer()).isEmpty();
    assertThat(script.summary().attempts())
        .extracting(Attempt::end)
        .containsExactly(AttemptEnd.CALLER_GONE);
  }

  @Test
  void callersCancelAfterOurAnswerChangesNothingAndTheByeEndsTheCall() {
    CallScript script =
        CallScript.ringAll("ann")
            .whenCallArrives()
            .whenAnswers("ann")
            .then("invite ann", "ring timer 1: 20 s", "connect ann")
            .whenCallerCancels()
            .thenNothing()
            .whenHangsUp(Party.CALLER)
            .then("hang up MEMBER");

    assertThat(script.summary().outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(script.summary().talked()).isZero();
  }

  @Test
  void ringingAfterTheDecisionIsNotHeardByTheCaller() {
    CallScript.ringAll("ann", "bob")
        .whenCallArrives()
        .whenAnswers("ann")
        .then(
            "invite ann",
            "invite bob",
            "ring timer 1: 20 s",
            "connect ann",
            "cancel bob: COMPLETED_ELSEWHERE")
        .whenRings("bob")
        .thenNothing();
  }

  @Test
  void answerWhileRoutingIsAskedTakesTheCall() {
    CallScript.hunt("ann", "bob")
        .whenCallArrives()
        .then("invite ann", "ring timer 1: 20 s")
        .holdRouting()
        .whenRingTimeIsOver(1)
        .whenAnswers("ann")
        .then("connect ann")
        .whenRoutingAnswers()
        .thenNothing();
  }
}
