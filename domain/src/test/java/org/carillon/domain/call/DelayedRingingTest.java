package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Stage;
import org.junit.jupiter.api.Test;

/** Members whose phones ring a little later than the others (features 5.3, SIMULTANEOUS). */
class DelayedRingingTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final MemberId ANN = new MemberId("ann");
  private static final MemberId BOB = new MemberId("bob");
  private static final MemberId CID = new MemberId("cid");
  private static final LegId FIRST = new LegId(0);
  private static final LegId SECOND = new LegId(1);

  private final Transcript transcript = new Transcript(leg -> "leg" + leg.number());
  private GroupCall call;

  @Test
  void laterPhoneRingsWhenItsTimeHasCome() {
    ring(Map.of(BOB, Duration.ofSeconds(5)), ANN, BOB);
    assertThat(transcript.takeLines())
        .containsExactly("invite ann", "delay leg1: 5 s", "ring timer 1: 20 s");

    play(call.delayOver(SECOND, NOON.plusSeconds(5)));
    play(call.delayOver(SECOND, NOON.plusSeconds(6)));

    assertThat(transcript.takeLines()).containsExactly("invite bob");
  }

  @Test
  void laterPhonesRingAtOnceWhenNobodyElseIsLeft() {
    ring(Map.of(BOB, Duration.ofSeconds(5), CID, Duration.ofSeconds(9)), ANN, BOB, CID);
    transcript.takeLines();

    play(call.failed(FIRST, AttemptEnd.BUSY, NOON.plusSeconds(1)));

    assertThat(transcript.takeLines()).containsExactly("invite bob", "invite cid");
  }

  @Test
  void stageOfLaterPhonesOnlyBeginsAtOnce() {
    ring(Map.of(ANN, Duration.ofSeconds(5)), ANN);

    assertThat(transcript.takeLines()).containsExactly("invite ann", "ring timer 1: 20 s");
  }

  @Test
  void phoneThatWasNotRungIsNeitherCancelledNorOnRecord() {
    ring(Map.of(BOB, Duration.ofSeconds(5)), ANN, BOB);
    transcript.takeLines();
    play(call.answered(FIRST, NOON.plusSeconds(2)));
    play(call.delayOver(SECOND, NOON.plusSeconds(5)));
    play(call.hungUp(Party.CALLER, NOON.plusSeconds(9)));

    assertThat(transcript.takeLines()).containsExactly("connect leg0", "hang up MEMBER");
    CallFact last = transcript.facts().get(transcript.facts().size() - 1);
    CallSummary summary = ((CallFact.Ended) last).summary();
    assertThat(summary.attempts()).extracting(Attempt::member).containsExactly(ANN);
    assertThat(summary.visits().get(0).attempts()).isEqualTo(1);
    assertThat(summary.visits().get(0).unreached()).isEqualTo(new Unreached(List.of(BOB), 1));
  }

  @Test
  void refusalForAllStopsThePhonesOfTheStage() {
    ring(Map.of(), ANN, BOB);
    transcript.takeLines();

    play(call.declinedForAll(SECOND, NOON));
    play(call.offered(Offer.of(Optional.empty()), NOON));

    assertThat(transcript.takeLines()).containsExactly("cancel leg0: DECLINED_FOR_ALL");
  }

  private void ring(Map<MemberId, Duration> delays, MemberId... members) {
    Stage stage = Stage.of(List.of(members), Duration.ofSeconds(20)).delayedBy(delays);
    play(
        GroupCall.arrive(
            new CallTerms(new CallId("7f3"), "600", "anonymous", Duration.ofHours(1)), NOON));
    play(call.offered(Offer.of(Optional.of(stage)), NOON));
  }

  private void play(Step step) {
    call = step.call();
    step.effects().forEach(effect -> effect.run(transcript));
  }
}
