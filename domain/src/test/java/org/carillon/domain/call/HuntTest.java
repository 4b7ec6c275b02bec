package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a call moves from one stage to the next (features 5.2). */
class HuntTest {

  @Test
  void callerHearsRingingOnce() {
    CallScript.ringAll("ann", "bob")
        .whenCallArrives()
        .then("invite ann", "invite bob", "ring timer 1: 20 s")
        .whenRings("ann")
        .then("ring caller")
        .whenRings("bob")
        .whenRings("ann")
        .thenNothing();
  }

  @Test
  void busyMemberIsFollowedByTheNextAtOnce() {
    CallScript.hunt("ann", "bob")
        .whenCallArrives()
        .then("invite ann", "ring timer 1: 20 s")
        .whenFails("ann", AttemptEnd.BUSY)
        .then("invite bob", "ring timer 2: 20 s");
  }

  @Test
  void late487DoesNotAdvanceTheHunt() {
    CallScript.hunt("ann", "bob", "cleo")
        .whenCallArrives()
        .whenRingTimeIsOver(1)
        .then(
            "invite ann",
            "ring timer 1: 20 s",
            "cancel ann: RING_TIMEOUT",
            "invite bob",
            "ring timer 2: 20 s")
        .whenFails("ann", AttemptEnd.FAILED)
        .thenNothing()
        .whenFails("bob", AttemptEnd.BUSY)
        .then("invite cleo", "ring timer 3: 20 s");
  }

  @Test
  void legIsSettledByItsFinalResponseNotByOurCancel() {
    CallScript script = CallScript.hunt("ann", "bob").whenCallArrives().whenRingTimeIsOver(1);
    assertThat(script.call().legs().all().get(0).state()).isEqualTo(LegState.CANCELLED);

    script.whenFails("ann", AttemptEnd.FAILED);

    Leg ann = script.call().legs().all().get(0);
    assertThat(ann.state()).isEqualTo(LegState.SETTLED);
    assertThat(ann.end()).contains(AttemptEnd.NO_ANSWER);
  }

  @Test
  void refusalOfOneMemberLeavesTheOthersRinging() {
    CallScript.ringAll("ann", "bob")
        .whenCallArrives()
        .then("invite ann", "invite bob", "ring timer 1: 20 s")
        .whenFails("ann", FailureCodes.endOf(603, true))
        .thenNothing()
        .whenAnswers("bob")
        .then("connect bob");
  }

  @Test
  void staleRingTimerChangesNothing() {
    CallScript.hunt("ann", "bob")
        .whenCallArrives()
        .whenFails("ann", AttemptEnd.BUSY)
        .then("invite ann", "ring timer 1: 20 s", "invite bob", "ring timer 2: 20 s")
        .whenRingTimeIsOver(1)
        .thenNothing()
        .whenAnswers("bob")
        .then("connect bob")
        .whenRingTimeIsOver(2)
        .thenNothing();
  }

  @Test
  void ringTimerThatFiresTwiceAsksRoutingOnce() {
    CallScript.hunt("ann", "bob")
        .whenCallArrives()
        .then("invite ann", "ring timer 1: 20 s")
        .holdRouting()
        .whenRingTimeIsOver(1)
        .whenRingTimeIsOver(1)
        .whenRoutingAnswers()
        .then("cancel ann: RING_TIMEOUT", "invite bob", "ring timer 2: 20 s");
  }

  @Test
  void ringTimeIsCutToTheTimeLeftInTheGroup() {
    CallScript.hunt("ann", "bob")
        .maxTime(30)
        .whenCallArrives()
        .then("invite ann", "ring timer 1: 20 s")
        .after(20)
        .whenRingTimeIsOver(1)
        .then("cancel ann: RING_TIMEOUT", "invite bob", "ring timer 2: 10 s");
  }

  @Test
  void nobodyIsOfferedTheCallWithLessThanTwoSecondsLeft() {
    CallScript.hunt("ann", "bob")
        .maxTime(21)
        .whenCallArrives()
        .then("invite ann", "ring timer 1: 20 s")
        .after(20)
        .whenRingTimeIsOver(1)
        .then("cancel ann: RING_TIMEOUT", "reject caller: GROUP_TIMEOUT");
  }

  @Test
  void offerIsBegunWithTwoSecondsLeft() {
    CallScript.hunt("ann", "bob")
        .maxTime(22)
        .whenCallArrives()
        .then("invite ann", "ring timer 1: 20 s")
        .after(20)
        .whenRingTimeIsOver(1)
        .then("cancel ann: RING_TIMEOUT", "invite bob", "ring timer 2: 2 s");
  }

  @Test
  void stageThatKeepsEarlierPhonesRingingCancelsNobody() {
    CallScript.memoryHunt("ann", "bob", "cleo")
        .ringTime(5)
        .whenCallArrives()
        .then("invite ann", "ring timer 1: 5 s")
        .whenRingTimeIsOver(1)
        .then("invite bob", "ring timer 2: 5 s")
        .whenRingTimeIsOver(2)
        .then("invite cleo", "ring timer 3: 5 s")
        .whenAnswers("ann")
        .then("connect ann", "cancel bob: COMPLETED_ELSEWHERE", "cancel cleo: COMPLETED_ELSEWHERE");
  }

  @Test
  void addedMemberWhoFailsLeavesTheEarlierOnesRinging() {
    CallScript.memoryHunt("ann", "bob", "cleo")
        .whenCallArrives()
        .whenRingTimeIsOver(1)
        .then("invite ann", "ring timer 1: 20 s", "invite bob", "ring timer 2: 20 s")
        .whenFails("bob", AttemptEnd.BUSY)
        .thenNothing()
        .whenFails("ann", AttemptEnd.DECLINED)
        .then("invite cleo", "ring timer 3: 20 s");
  }

  @Test
  void phonesThatStillRingAreCancelledWhenNobodyIsLeft() {
    CallScript.memoryHunt("ann", "bob")
        .whenCallArrives()
        .whenRingTimeIsOver(1)
        .then("invite ann", "ring timer 1: 20 s", "invite bob", "ring timer 2: 20 s")
        .whenRingTimeIsOver(2)
        .then("cancel ann: RING_TIMEOUT", "cancel bob: RING_TIMEOUT", "reject caller: NO_ANSWER");
  }

  @Test
  void lastFailureWhileRoutingIsAskedDoesNotAskAgain() {
    CallScript.hunt("ann", "bob")
        .whenCallArrives()
        .then("invite ann", "ring timer 1: 20 s")
        .holdRouting()
        .whenRingTimeIsOver(1)
        .whenFails("ann", AttemptEnd.BUSY)
        .thenNothing()
        .whenRoutingAnswers()
        .then("invite bob", "ring timer 2: 20 s");
  }
}
