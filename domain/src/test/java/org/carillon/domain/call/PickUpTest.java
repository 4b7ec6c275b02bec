package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.Test;

/** A colleague takes a call that rings at others (features 5.6, row 56). */
class PickUpTest {

  @Test
  void colleagueIsConnectedAndThePhonesStop() {
    CallScript.ringAll("ann", "bob")
        .whenCallArrives()
        .whenRings("ann")
        .then("invite ann", "invite bob", "ring timer 1: 20 s", "ring caller")
        .whenPicksUp("dan")
        .then(
            "pick up dan",
            "connect dan",
            "cancel ann: COMPLETED_ELSEWHERE",
            "cancel bob: COMPLETED_ELSEWHERE");
  }

  @Test
  void recordSaysWhoTookTheCallAndThatItWasPickedUp() {
    CallScript script =
        CallScript.ringAll("ann")
            .whenCallArrives()
            .after(4)
            .whenPicksUp("dan")
            .after(60)
            .whenHangsUp(Party.CALLER);

    CallSummary record = script.summary();
    assertThat(record.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(record.answer().orElseThrow().by().value()).isEqualTo("dan");
    assertThat(record.waited()).contains(Duration.ofSeconds(4));
    assertThat(record.attempts())
        .extracting(attempt -> attempt.member() + " " + attempt.end())
        .containsExactly("ann LOST_RACE", "dan ANSWERED");
    assertThat(record.visits().get(0).outcome()).isEqualTo(VisitOutcome.ANSWERED_HERE);
    assertThat(script.call().terms().circumstances()).containsExactly(Circumstance.PICKED_UP);
  }

  @Test
  void memberMayPickTheCallUpFromAnotherPhoneThanTheOneThatRings() {
    CallScript script =
        CallScript.ringAll("ann").whenCallArrives().whenPicksUp("ann").whenHangsUp(Party.MEMBER);

    assertThat(script.summary().attempts())
        .extracting(attempt -> attempt.member() + " " + attempt.end())
        .containsExactly("ann LOST_RACE", "ann ANSWERED");
  }

  @Test
  void phoneThatIsAnsweredAtTheSameMomentIsReleased() {
    CallScript.ringAll("ann")
        .whenCallArrives()
        .whenPicksUp("dan")
        .then(
            "invite ann",
            "ring timer 1: 20 s",
            "pick up dan",
            "connect dan",
            "cancel ann: COMPLETED_ELSEWHERE")
        .whenAnswers("ann")
        .then("release ann");
  }

  @Test
  void callThatIsAnsweredIsNotPickedUp() {
    CallScript script = CallScript.ringAll("ann").whenCallArrives().whenAnswers("ann");
    script.then("invite ann", "ring timer 1: 20 s", "connect ann");

    assertThat(script.call().canBePickedUp()).isFalse();
    script.whenPicksUp("dan").thenNothing();
  }

  @Test
  void callThatRingsOutsideIsNotPickedUp() {
    CallScript script =
        CallScript.ringAll("ann")
            .overflow((call, at) -> call.sentOutside("+33612345678", at))
            .whenCallArrives()
            .whenFails("ann", AttemptEnd.BUSY);

    assertThat(script.call().canBePickedUp()).isFalse();
  }

  @Test
  void colleagueIsReleasedWhenTheCallerIsGone() {
    CallScript script =
        CallScript.ringAll("ann").whenCallArrives().whenPicksUp("dan").whenAnswerCannotBeSent();

    assertThat(script.summary().answer()).isEmpty();
    assertThat(script.summary().cause()).hasToString("CALLER_CANCEL");
  }
}
