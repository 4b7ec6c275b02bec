package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.carillon.sip.phone.TcpCaller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens at once (features 5.4). */
class RacesTest {

  private static final int OFTEN = 1000;

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  @Test
  void ofTwoAnswersInTheSameInstantExactlyOneIsConnected() throws IOException {
    Phone ann = CARILLON.phone("ann");
    Phone bob = CARILLON.phone("bob");
    Phone phone = CARILLON.phone("caller");
    CARILLON.ringAll("600", ann, bob);

    for (int i = 0; i < OFTEN; i++) {
      Call caller = phone.dial("600");
      Call atAnn = ann.rung();
      Call atBob = bob.rung();
      atAnn.pickUp();
      atBob.pickUp();
      SipText answer = caller.awaitStatus(200);
      caller.acknowledge("");
      boolean annWon = answer.body().equals(Sdp.of("ann"));
      Call winner = annWon ? atAnn : atBob;
      Call loser = annWon ? atBob : atAnn;
      loser.awaitRequest("ACK");
      assertThat(loser.hungUp().header("Reason")).contains("cause=200");
      winner.awaitRequest("ACK");
      caller.request("BYE", "");
      winner.hungUp();
      caller.awaitResponse("BYE", 200);
      assertThat(CARILLON.ended().outcome()).isEqualTo(Outcome.ANSWERED);
    }

    assertThat(CARILLON.recordsLeft()).isZero();
    assertThat(CARILLON.callsInProgress()).isZero();
  }

  @Test
  void answerThatCrossesTheCancelIsAcknowledgedAndReleased() throws IOException {
    Phone ann = CARILLON.phone("ann");
    Phone bob = CARILLON.phone("bob");
    CARILLON.ringAll("601", ann, bob);

    Call caller = CARILLON.phone("caller").dial("601");
    Call atAnn = ann.rung().ring();
    bob.rung().ring().pickUp();
    caller.awaitStatus(200);
    SipText cancel = atAnn.awaitRequest("CANCEL");
    atAnn.pickUp();
    atAnn.reply(cancel, 200, "OK", "");

    assertThat(atAnn.awaitAnyOf("ACK", "BYE").method()).isEqualTo("ACK");
    assertThat(atAnn.hungUp().header("Reason")).contains("cause=200");
  }

  @Test
  void lateAnswerTakesTheCallWhileNobodyElseHas() throws IOException {
    Phone ann = CARILLON.phone("ann");
    Phone bob = CARILLON.phone("bob");
    CARILLON.hunt("620", Duration.ofSeconds(1), ann, bob);

    Call caller = CARILLON.phone("caller").dial("620");
    Call atAnn = ann.rung().ring();
    SipText cancel = atAnn.awaitRequest("CANCEL");
    Call atBob = bob.rung().ring();
    atAnn.pickUp();
    atAnn.reply(cancel, 200, "OK", "");

    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("ann"));
    assertThat(atBob.stopRinging().header("Reason")).contains("cause=200");
  }

  @Test
  void repeatedAnswerOfTheWinnerIsAcknowledgedAgain() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("602", ann);

    Call caller = CARILLON.phone("caller").dial("602");
    Call atAnn = ann.rung().pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    atAnn.awaitRequest("ACK");
    atAnn.pickUp();

    atAnn.awaitRequest("ACK");
    caller.hangUpAnd(atAnn);
  }

  @Test
  void callersCancelAgainstTheAnswerEndsInOneRecordEitherWay() throws IOException {
    Phone ann = CARILLON.phone("ann");
    Phone phone = CARILLON.phone("caller");
    CARILLON.ringAll("603", ann);

    for (int i = 0; i < 200; i++) {
      Call caller = phone.dial("603");
      Call atAnn = ann.rung().ring();
      caller.awaitStatus(180);
      atAnn.pickUp();
      caller.cancel();
      SipText last = caller.awaitFinal();
      if (last.status() == 200) {
        caller.accept(last);
        atAnn.awaitRequest("ACK");
        caller.request("BYE", "");
        atAnn.hungUp();
      } else {
        atAnn.awaitRequest("ACK");
        atAnn.hungUp();
      }
      CallSummary summary = CARILLON.ended();
      assertThat(summary.outcome()).isIn(Outcome.ANSWERED, Outcome.MISSED);
      assertThat(CARILLON.heardAnswerOf(summary.id()))
          .isEqualTo(summary.outcome() == Outcome.ANSWERED);
    }

    assertThat(CARILLON.recordsLeft()).isZero();
    assertThat(CARILLON.callsInProgress()).isZero();
  }

  @Test
  void nobodyIsToldOfAnAnswerThatCannotReachTheCaller() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("606", ann);
    Call atAnn;
    try (TcpCaller caller = CARILLON.tcpCaller()) {
      caller.dials("606", 100);
      atAnn = ann.rung().ring();
    }
    atAnn.pickUp();

    atAnn.awaitRequest("ACK");
    atAnn.hungUp();
    CallSummary summary = CARILLON.ended();
    assertThat(summary.outcome()).isNotEqualTo(Outcome.ANSWERED);
    assertThat(CARILLON.heardAnswerOf(summary.id())).isFalse();
  }

  @Test
  void memberWhoHangsUpBeforeTheCallersAckIsPassedOnAfterIt() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("604", ann);

    Call caller = CARILLON.phone("caller").dial("604");
    Call atAnn = ann.rung().pickUp();
    caller.awaitStatus(200);
    atAnn.request("BYE", "");
    atAnn.awaitResponse("BYE", 200);
    CARILLON.ended();
    caller.acknowledge("");

    caller.hungUp();
  }

  @Test
  void memberWhomOurAckCannotReachHasHungUp() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("605", ann);

    Call caller = CARILLON.phone("caller").dial("605");
    // nothing here speaks TCP
    ann.rung().pickUp("Contact: <sip:ann@127.0.0.1:9;transport=tcp>");
    caller.awaitStatus(200);
    caller.acknowledge("");

    caller.hungUp();
    CallSummary summary = CARILLON.ended();
    assertThat(summary.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(summary.cause()).isEqualTo(EndCause.MEMBER_BYE);
  }
}
