package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.carillon.domain.plan.SkipReason;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Callers wait while everybody is busy, where the group has a queue (K4, F13, W24). */
class QueueTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void callerWaitsForTheFirstMemberWhoIsFree() {
    CallScript.hunt("ann", "bob")
        .queue(300)
        .skipped("ann", SkipReason.BUSY)
        .skipped("bob", SkipReason.WRAP_UP)
        .whenCallArrives()
        .then("queue", "ring timer 1: 300 s")
        .after(30)
        .whenItLooks()
        .thenNothing()
        .free("bob")
        .whenItLooks()
        .then("invite bob", "ring timer 2: 20 s")
        .whenRings("bob")
        .then("ring caller")
        .whenAnswers("bob")
        .then("connect bob");
  }

  @ParameterizedTest
  @EnumSource(
      value = SkipReason.class,
      names = {"BUSY", "WRAP_UP", "RESERVED", "PAUSED", "RESTING"})
  void oneMemberWhoWillBeFreeIsEnoughToWaitFor(SkipReason reason) {
    CallScript.hunt("ann", "bob")
        .queue(300)
        .skipped("ann", SkipReason.LOGGED_OUT)
        .skipped("bob", reason)
        .whenCallArrives()
        .then("queue", "ring timer 1: 300 s");
  }

  @ParameterizedTest
  @EnumSource(
      value = SkipReason.class,
      names = {"BUSY", "WRAP_UP", "RESERVED", "PAUSED", "RESTING"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobodyWaitsForMembersWhoAreNotThere(SkipReason reason) {
    CallScript.hunt("ann")
        .queue(300)
        .skipped("ann", reason)
        .whenCallArrives()
        .then("reject caller: NO_ELIGIBLE");
  }

  @Test
  void withoutAQueueACallToBusyMembersLeavesAtOnce() {
    CallScript.hunt("ann")
        .skipped("ann", SkipReason.BUSY)
        .whenCallArrives()
        .then("reject caller: ALL_BUSY");
  }

  @Test
  void callerWhoIsBehindOthersWaitsThoughSomebodyIsFree() {
    CallScript.hunt("ann")
        .queue(300)
        .behindOthers(true)
        .whenCallArrives()
        .then("queue", "ring timer 1: 300 s")
        .behindOthers(false)
        .whenItLooks()
        .then("invite ann", "ring timer 2: 20 s");
  }

  @Test
  void callLeavesWhenTheLongestWaitIsOver() {
    CallScript script =
        queued(60)
            .after(60)
            .whenRingTimeIsOver(1)
            .then("queue", "ring timer 1: 60 s", "reject caller: QUEUE_TIMEOUT");

    assertThat(script.summary().outcome()).isEqualTo(Outcome.MISSED);
    assertThat(script.summary().cause()).isEqualTo(EndCause.SYSTEM_REJECT);
    assertThat(script.summary().visits().get(0).reason()).contains(Exhaustion.QUEUE_TIMEOUT);
    assertThat(script.summary().visits().get(0).queuedAt()).contains(CallScript.ARRIVAL);
    assertThat(script.summary().wasQueued()).isTrue();
    assertThat(circumstances(script)).contains(Circumstance.QUEUED, Circumstance.QUEUE_TIMEOUT);
  }

  @Test
  void timeOfTheWholeVisitMayBeOverFirst() {
    CallScript.hunt("ann")
        .maxTime(30)
        .queue(60)
        .skipped("ann", SkipReason.BUSY)
        .whenCallArrives()
        .then("queue", "ring timer 1: 30 s")
        .after(30)
        .whenRingTimeIsOver(1)
        .then("reject caller: GROUP_TIMEOUT");
  }

  @Test
  void longestWaitRunsOnWhilePhonesRingAndEndsNoRinging() {
    CallScript.hunt("ann", "bob")
        .queue(60)
        .skipped("ann", SkipReason.BUSY)
        .skipped("bob", SkipReason.BUSY)
        .whenCallArrives()
        .after(45)
        .free("bob")
        .whenItLooks()
        .then("queue", "ring timer 1: 60 s", "invite bob", "ring timer 2: 20 s")
        .after(15)
        .whenRingTimeIsOver(1)
        .thenNothing()
        .after(5)
        .whenRingTimeIsOver(2)
        .then("cancel bob: RING_TIMEOUT", "reject caller: QUEUE_TIMEOUT");
  }

  @Test
  void callerGoesBackToTheQueueWhenWhoWasFreeLetsItRing() {
    CallScript.hunt("ann", "bob")
        .queue(300)
        .skipped("ann", SkipReason.BUSY)
        .whenCallArrives()
        .then("invite bob", "ring timer 1: 20 s")
        .whenRings("bob")
        .then("ring caller")
        .after(20)
        .whenRingTimeIsOver(1)
        .then("cancel bob: RING_TIMEOUT", "queue", "ring timer 2: 300 s")
        .free("ann")
        .whenItLooks()
        .then("invite ann", "ring timer 3: 20 s")
        .whenRings("ann")
        .then("ring caller");
  }

  @Test
  void nobodyWaitsForMembersWhoAllLetItRing() {
    CallScript.hunt("ann")
        .queue(300)
        .whenCallArrives()
        .after(20)
        .whenRingTimeIsOver(1)
        .then(
            "invite ann",
            "ring timer 1: 20 s",
            "cancel ann: RING_TIMEOUT",
            "reject caller: NO_ANSWER");
  }

  @Test
  void callerWaitsForAPhoneThatSaysItIsBusyButNotForOneThatRefuses() {
    CallScript.hunt("ann", "bob")
        .queue(300)
        .whenCallArrives()
        .whenFails("ann", AttemptEnd.DECLINED)
        .whenFails("bob", AttemptEnd.BUSY)
        .then(
            "invite ann",
            "ring timer 1: 20 s",
            "invite bob",
            "ring timer 2: 20 s",
            "queue",
            "ring timer 3: 300 s")
        .whenItLooks()
        .then("invite ann", "ring timer 4: 20 s")
        .whenFails("ann", AttemptEnd.DECLINED)
        .whenFails("bob", AttemptEnd.DECLINED)
        .then("invite bob", "ring timer 5: 20 s", "reject caller: UNREACHABLE");
  }

  @Test
  void callLeavesWhenTheLastMemberWhoWasWaitedForIsGone() {
    queued(300)
        .skipped("ann", SkipReason.LOGGED_OUT)
        .whenItLooks()
        .then("queue", "ring timer 1: 300 s", "reject caller: ALL_BUSY");
  }

  @Test
  void callLeavesWhenTheGroupIsSwitchedOff() {
    queued(300)
        .whenGroupIsSwitchedOff()
        .then("queue", "ring timer 1: 300 s", "reject caller: CLOSED");
  }

  @Test
  void callerMayHangUpWhileHeWaits() {
    CallScript script = queued(300).after(12).whenCallerCancels();

    assertThat(script.summary().outcome()).isEqualTo(Outcome.MISSED);
    assertThat(script.summary().waited()).contains(Duration.ofSeconds(12));
    assertThat(circumstances(script))
        .contains(Circumstance.QUEUED)
        .doesNotContain(Circumstance.QUEUE_TIMEOUT);
    script.whenItLooks().whenRingTimeIsOver(1).then("queue", "ring timer 1: 300 s");
  }

  @Test
  void callerWhoHangsUpInTheQueueOfAFishingGroupHasAbandoned() {
    assertThat(queued(300).fishing(true).whenItLooks().whenCallerCancels().summary().outcome())
        .isEqualTo(Outcome.ABANDONED);
  }

  @Test
  void answerThatCrossesTheEndOfItsRingingTakesTheCallFromTheQueue() {
    CallScript.hunt("ann", "bob")
        .queue(300)
        .skipped("bob", SkipReason.BUSY)
        .whenCallArrives()
        .whenRingTimeIsOver(1)
        .whenAnswers("ann")
        .then(
            "invite ann",
            "ring timer 1: 20 s",
            "cancel ann: RING_TIMEOUT",
            "queue",
            "ring timer 2: 300 s",
            "connect ann");
  }

  @Test
  void callThatWaitedInVainGoesToTheSecondGroupAndMayWaitThereAgain() {
    CallScript.hunt("ann")
        .queue(60)
        .skipped("ann", SkipReason.BUSY)
        .overflow((call, at) -> call.entered("610", HOUR, at))
        .whenCallArrives()
        .after(60)
        .whenRingTimeIsOver(1)
        .then("queue", "ring timer 1: 60 s", "queue", "ring timer 2: 60 s")
        .whenRingTimeIsOver(1)
        .thenNothing();
  }

  @Test
  void waitIsToldOnceForEachGroup() {
    CallScript script =
        CallScript.hunt("ann", "bob")
            .queue(300)
            .skipped("ann", SkipReason.BUSY)
            .whenCallArrives()
            .whenRingTimeIsOver(1)
            .whenItLooks()
            .whenRingTimeIsOver(3);

    assertThat(script.facts().stream().filter(CallFact.Queued.class::isInstance))
        .containsExactly(new CallFact.Queued(new CallId("7f3"), "600", CallScript.ARRIVAL));
  }

  private static CallScript queued(int seconds) {
    return CallScript.hunt("ann").queue(seconds).skipped("ann", SkipReason.BUSY).whenCallArrives();
  }

  private static java.util.Set<Circumstance> circumstances(CallScript script) {
    return Stories.of(script.call(), EndCause.SYSTEM_REJECT, CallScript.ARRIVAL).circumstances();
  }
}
