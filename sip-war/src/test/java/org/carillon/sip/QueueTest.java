package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What callers hear who wait while everybody is busy (features 5.5, K4, F13). */
class QueueTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private Phone carl;
  private Phone dora;
  private Phone ann;

  @BeforeEach
  void everybodyIsBusy() throws IOException {
    carl = CARILLON.phone("carl");
    dora = CARILLON.phone("dora");
    ann = CARILLON.phone("ann");
    CARILLON.queue("660", LONG, ann);
    CARILLON.busy(1);
  }

  @Test
  void callerIsToldHowManyAreAheadAndConnectedWhenAMemberIsFree() {
    Call first = carl.dial("660");
    SipText waits = first.awaitStatus(182);
    assertThat(waits.startLine()).isEqualTo("SIP/2.0 182 Queued, 0 ahead");
    Call second = dora.dial("660");
    assertThat(second.awaitStatus(182).startLine()).endsWith("Queued, 1 ahead");

    CARILLON.hangsUp(1);
    Call atAnn = ann.rung().ring();
    SipText rings = first.awaitStatus(180);
    atAnn.pickUp();
    SipText answer = first.awaitStatus(200);
    first.accept(answer);
    atAnn.awaitRequest("ACK");

    assertThat(rings.tag("To")).isEqualTo(waits.tag("To")).isEqualTo(answer.tag("To"));
    assertThat(placeAfter(second, "Queued, 1 ahead")).endsWith("Queued, 0 ahead");
    first.hangUpAnd(atAnn);
    second.cancel();
    second.awaitFinal();
    assertThat(CARILLON.ended().wasQueued()).isTrue();
  }

  @Test
  void waitingCallerHearsTheSameAgainFromTimeToTime() {
    Call call = carl.dial("660");

    for (int i = 0; i < 3; i++) {
      assertThat(call.awaitStatus(182).startLine()).endsWith("Queued, 0 ahead");
    }
    call.cancel();
    call.awaitFinal();
  }

  @Test
  void callerMayGiveUpWhileHeWaits() {
    Call call = carl.dial("660");
    call.awaitStatus(182);
    call.cancel();

    assertThat(call.awaitFinal().status()).isEqualTo(487);
    CallSummary record = CARILLON.ended();
    assertThat(record.outcome()).isEqualTo(Outcome.MISSED);
    assertThat(record.cause()).isEqualTo(EndCause.CALLER_CANCEL);
    assertThat(record.wasQueued()).isTrue();
    CARILLON.awaitNoSession();
  }

  @Test
  void callerWhoWaitedInVainIsRefused() {
    CARILLON.queue("661", Duration.ofSeconds(1), ann);
    Call call = carl.dial("661");
    call.awaitStatus(182);
    SipText refusal = call.awaitFinal();

    assertThat(refusal.status()).isEqualTo(480);
    assertThat(refusal.header("Reason")).isEqualTo("Q.850;cause=19");
    assertThat(CARILLON.ended().outcome()).isEqualTo(Outcome.MISSED);
  }

  @Test
  void callerWhoWaitedInVainGoesToTheSecondGroup() throws IOException {
    Phone bob = CARILLON.phone("bob");
    CARILLON.oneMember("663", bob);
    CARILLON.queueThen("662", Duration.ofSeconds(1), "663", ann);
    Call call = carl.dial("662");
    call.awaitStatus(182);
    Call atBob = bob.rung().ring();
    call.awaitStatus(180);
    atBob.pickUp();
    call.accept(call.awaitStatus(200));
    atBob.awaitRequest("ACK");
    call.hangUpAnd(atBob);
  }

  @Test
  void reliableAnswersFollowEachOtherOnceAcknowledged() {
    Call call = carl.dial("660", "Require: 100rel");
    SipText waits = call.awaitStatus(182);
    CARILLON.hangsUp(1);
    Call atAnn = ann.rung().ring();
    call.acknowledgeProvisional(waits);
    call.awaitResponse("PRACK", 200);
    SipText rings = call.awaitStatus(180);

    assertThat(number(rings)).isEqualTo(number(waits) + 1);
    call.acknowledgeProvisional(rings);
    call.awaitResponse("PRACK", 200);
    call.cancel();
    call.awaitFinal();
    atAnn.stopRinging();
  }

  private static String placeAfter(Call call, String before) {
    String place = before;
    while (place.endsWith(before)) {
      place = call.awaitStatus(182).startLine();
    }
    return place;
  }

  private static int number(SipText reliable) {
    return Integer.parseInt(reliable.header("RSeq"));
  }
}
