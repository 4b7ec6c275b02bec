package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Members who become free while the group rings (features row 91). */
class LateJoinTest {

  @Test
  void memberWhoBecomesFreeRingsAsWellAndMayAnswer() {
    CallScript.ringAll("ann", "bob")
        .whenCallArrives()
        .then("invite ann", "invite bob", "ring timer 1: 20 s")
        .whenJoins("cid")
        .then("invite cid")
        .whenAnswers("cid")
        .then("connect cid", "cancel ann: COMPLETED_ELSEWHERE", "cancel bob: COMPLETED_ELSEWHERE");
  }

  @Test
  void whoeverWasOfferedTheCallInThisPassDoesNotJoinAgain() {
    CallScript.hunt("ann", "bob")
        .whenCallArrives()
        .then("invite ann", "ring timer 1: 20 s")
        .whenJoins("ann")
        .thenNothing()
        .whenFails("ann", AttemptEnd.BUSY)
        .then("invite bob", "ring timer 2: 20 s")
        .whenJoins("ann")
        .thenNothing();
  }

  @Test
  void joiningEndsWithTheStage() {
    CallScript.hunt("ann")
        .whenCallArrives()
        .then("invite ann", "ring timer 1: 20 s")
        .whenJoins("cid")
        .then("invite cid")
        .whenFails("ann", AttemptEnd.BUSY)
        .thenNothing();
  }

  @Test
  void tenPhonesAreEnough() {
    String[] ten = IntStream.range(0, 10).mapToObj(i -> "m" + i).toArray(String[]::new);
    CallScript script = CallScript.ringAll(ten).whenCallArrives();
    int legs = script.call().legs().count();

    script.whenJoins("eleventh");

    assertThat(script.call().legs().count()).isEqualTo(legs);
  }

  @Test
  void nobodyJoinsInTheLastTwoSecondsOfTheGroup() {
    CallScript.hunt("ann")
        .maxTime(20)
        .whenCallArrives()
        .then("invite ann", "ring timer 1: 20 s")
        .after(18)
        .whenJoins("bob")
        .then("invite bob")
        .after(1)
        .whenJoins("cid")
        .thenNothing();
  }

  @Test
  void callThatIsTakenIsNotJoined() {
    CallScript.ringAll("ann")
        .whenCallArrives()
        .whenAnswers("ann")
        .then("invite ann", "ring timer 1: 20 s", "connect ann")
        .whenJoins("cid")
        .thenNothing();
  }
}
