package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.carillon.domain.call.CallScript.ARRIVAL;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every path ends in exactly one record, which says what came of the call (features 6). */
class EndingsTest {

  private static Arguments path(
      String name, Outcome outcome, EndCause cause, Function<CallScript, CallScript> events) {
    return Arguments.of(name, outcome, cause, events);
  }

  static Stream<Arguments> paths() {
    return Stream.of(
        path("caller gives up", Outcome.MISSED, EndCause.CALLER_CANCEL, s -> s.whenCallerCancels()),
        path(
            "caller hangs up",
            Outcome.ANSWERED,
            EndCause.CALLER_BYE,
            s -> s.whenAnswers("ann").whenHangsUp(Party.CALLER)),
        path(
            "member hangs up",
            Outcome.ANSWERED,
            EndCause.MEMBER_BYE,
            s -> s.whenAnswers("ann").whenHangsUp(Party.MEMBER)),
        path(
            "nobody is left",
            Outcome.MISSED,
            EndCause.SYSTEM_REJECT,
            s -> s.whenFails("ann", AttemptEnd.BUSY).whenFails("bob", AttemptEnd.BUSY)),
        path(
            "ring time is over",
            Outcome.MISSED,
            EndCause.SYSTEM_REJECT,
            s -> s.whenRingTimeIsOver(1)),
        path(
            "our answer came too late",
            Outcome.MISSED,
            EndCause.CALLER_CANCEL,
            s -> s.whenAnswers("ann").whenAnswerCannotBeSent()),
        path("fault while ringing", Outcome.FAILED, EndCause.ERROR, s -> s.whenAborted()),
        path(
            "fault while connected",
            Outcome.ANSWERED,
            EndCause.ERROR,
            s -> s.whenAnswers("ann").whenAborted()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("paths")
  void everyPathEndsInOneRecordWhateverHappensAfterwards(
      String name, Outcome outcome, EndCause cause, Function<CallScript, CallScript> events) {
    CallScript script = events.apply(CallScript.ringAll("ann", "bob").whenCallArrives());

    CallSummary summary = script.summary();
    assertThat(summary.outcome()).isEqualTo(outcome);
    assertThat(summary.cause()).isEqualTo(cause);

    script.whenCallerCancels().whenHangsUp(Party.MEMBER).whenAborted().whenAnswerCannotBeSent();
    script.whenFails("ann", AttemptEnd.BUSY).whenRingTimeIsOver(1);
    assertThat(script.summary()).isEqualTo(summary);
  }

  @Test
  void abortWhileRoutingIsAskedFailsTheCaller() {
    CallScript script =
        CallScript.ringAll("ann").holdRouting().whenCallArrives().whenAborted().then("fail caller");

    assertThat(script.summary().outcome()).isEqualTo(Outcome.FAILED);
    script.whenRoutingAnswers().thenNothing();
  }

  @Test
  void abortWhileRingingStopsThePhonesAndFailsTheCaller() {
    CallScript.ringAll("ann", "bob")
        .whenCallArrives()
        .then("invite ann", "invite bob", "ring timer 1: 20 s")
        .whenAborted()
        .then("cancel ann: CALLER_GONE", "cancel bob: CALLER_GONE", "fail caller");
  }

  @Test
  void abortWhileConnectedHangsUpBothParties() {
    CallScript.ringAll("ann")
        .whenCallArrives()
        .whenAnswers("ann")
        .then("invite ann", "ring timer 1: 20 s", "connect ann")
        .whenAborted()
        .then("hang up CALLER", "hang up MEMBER");
  }

  @Test
  void abortAfterTheEndChangesNothing() {
    CallScript.ringAll("ann")
        .whenCallArrives()
        .whenCallerCancels()
        .then("invite ann", "ring timer 1: 20 s", "cancel ann: CALLER_GONE")
        .whenAborted()
        .thenNothing();
  }

  @Test
  void hangUpOfEitherPartyReachesTheOther() {
    CallScript.ringAll("ann")
        .whenCallArrives()
        .whenAnswers("ann")
        .then("invite ann", "ring timer 1: 20 s", "connect ann")
        .whenHangsUp(Party.MEMBER)
        .then("hang up CALLER");
  }

  @Test
  void emptyGroupIsRefusedAtOnce() {
    CallScript script = CallScript.ringAll().whenCallArrives().then("reject caller: NO_ELIGIBLE");

    assertThat(script.summary().attempts()).isEmpty();
  }

  @Test
  void recordSaysHowLongTheCallerWaitedAndTalked() {
    CallSummary summary =
        CallScript.hunt("ann", "bob")
            .whenCallArrives()
            .after(20)
            .whenRingTimeIsOver(1)
            .after(4)
            .whenAnswers("bob")
            .after(65)
            .whenHangsUp(Party.CALLER)
            .summary();

    assertThat(summary.waited()).contains(Duration.ofSeconds(24));
    assertThat(summary.talked()).isEqualTo(Duration.ofSeconds(65));
    assertThat(summary.answer())
        .contains(new CallSummary.Answer(new MemberId("bob"), ARRIVAL.plusSeconds(24)));
    assertThat(summary.attempts())
        .containsExactly(
            new Attempt(
                new MemberId("ann"), ARRIVAL, ARRIVAL.plusSeconds(20), AttemptEnd.NO_ANSWER),
            new Attempt(
                new MemberId("bob"),
                ARRIVAL.plusSeconds(20),
                ARRIVAL.plusSeconds(24),
                AttemptEnd.ANSWERED));
  }

  @Test
  void recordSaysWhereAPhoneSentTheCallWhateverCameOfIt() {
    CallSummary summary =
        CallScript.hunt("ann", "bob")
            .whenCallArrives()
            .whenRedirects("ann", "sip:mobile@x")
            .whenRings("ann")
            .after(20)
            .whenRingTimeIsOver(1)
            .whenAnswers("bob")
            .whenRedirects("bob", "sip:too@late")
            .after(5)
            .whenHangsUp(Party.CALLER)
            .summary();

    assertThat(summary.attempts())
        .extracting(Attempt::end, Attempt::redirectedTo)
        .containsExactly(
            tuple(AttemptEnd.NO_ANSWER, Optional.of("sip:mobile@x")),
            tuple(AttemptEnd.ANSWERED, Optional.empty()));
  }

  @Test
  void recordOfACallNobodyTookHasNoTalkTime() {
    CallSummary summary =
        CallScript.ringAll("ann").whenCallArrives().after(7).whenCallerCancels().summary();

    assertThat(summary.waited()).contains(Duration.ofSeconds(7));
    assertThat(summary.talked()).isZero();
  }

  @Test
  void factsAreToldInOrder() {
    List<CallFact> facts =
        CallScript.hunt("ann")
            .whenCallArrives()
            .after(3)
            .whenAnswers("ann")
            .after(5)
            .whenHangsUp(Party.CALLER)
            .facts();

    assertThat(facts)
        .extracting(fact -> fact.getClass().getSimpleName())
        .containsExactly("Arrived", "Entered", "Offered", "Answered", "Ended");
    assertThat(facts)
        .extracting(CallFact::at)
        .containsExactly(ARRIVAL, ARRIVAL, ARRIVAL, ARRIVAL.plusSeconds(3), ARRIVAL.plusSeconds(8));
  }
}
