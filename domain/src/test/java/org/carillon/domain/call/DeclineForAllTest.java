package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One member refuses for everybody who rings (features 5.2.2, declineScope GROUP). */
class DeclineForAllTest {

  @Test
  void othersStopAndTheNextStageBegins() {
    CallScript.ringAll("ann", "bob")
        .whenCallArrives()
        .whenDeclinesForAll("ann")
        .then(
            "invite ann",
            "invite bob",
            "ring timer 1: 20 s",
            "cancel bob: DECLINED_FOR_ALL",
            "reject caller: DECLINED");
  }

  @Test
  void phonesThatRingOnFromEarlierStagesStopAsWell() {
    CallScript.memoryHunt("ann", "bob", "cid")
        .whenCallArrives()
        .after(20)
        .whenRingTimeIsOver(1)
        .whenDeclinesForAll("bob")
        .then(
            "invite ann",
            "ring timer 1: 20 s",
            "invite bob",
            "ring timer 2: 20 s",
            "cancel ann: DECLINED_FOR_ALL",
            "invite cid",
            "ring timer 3: 20 s");
  }

  @Test
  void doesNotCountAsNoAnswerOfTheOthers() {
    CallSummary summary =
        CallScript.ringAll("ann", "bob").whenCallArrives().whenDeclinesForAll("ann").summary();

    assertThat(summary.attempts())
        .extracting(Attempt::end)
        .containsExactly(AttemptEnd.DECLINED, AttemptEnd.LOST_RACE);
  }

  @Test
  void lastOneWhoRingsRefusesForHimself() {
    CallScript.hunt("ann", "bob")
        .whenCallArrives()
        .whenDeclinesForAll("ann")
        .then("invite ann", "ring timer 1: 20 s", "invite bob", "ring timer 2: 20 s");
  }
}
