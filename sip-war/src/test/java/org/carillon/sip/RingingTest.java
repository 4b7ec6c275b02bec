package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How phones ring, and who gets the call. */
class RingingTest {

  private static final Duration ONE_SECOND = Duration.ofSeconds(1);

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  @Test
  void firstOfAllToAnswerTakesTheCallAndTheOthersLogNoMissedCall() throws IOException {
    Phone ann = CARILLON.phone("ann");
    Phone bob = CARILLON.phone("bob");
    CARILLON.ringAll("600", ann, bob);

    Call caller = CARILLON.phone("caller").dial("600");
    Call atAnn = ann.rung().ring();
    Call atBob = bob.rung().ring();
    SipText ringing = caller.awaitStatus(180);
    atBob.pickUp();
    SipText answer = caller.awaitStatus(200);
    SipText cancel = atAnn.stopRinging();
    caller.acknowledge("");
    atBob.awaitRequest("ACK");
    caller.request("BYE", "");
    atBob.hungUp();
    caller.awaitResponse("BYE", 200);

    assertThat(ringing.body()).isEmpty();
    assertThat(answer.body()).isEqualTo(Sdp.of("bob"));
    assertThat(answer.tag("To")).isEqualTo(ringing.tag("To"));
    assertThat(cancel.header("Reason"))
        .isEqualTo("SIP;cause=200;text=\"Call completed elsewhere\"");
    CallSummary summary = CARILLON.ended();
    assertThat(summary.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(summary.cause()).isEqualTo(EndCause.CALLER_BYE);
    assertThat(summary.attempts())
        .extracting(attempt -> attempt.end())
        .containsExactly(AttemptEnd.LOST_RACE, AttemptEnd.ANSWERED);
  }

  @Test
  void huntGoesOnAtOnceWhenAMemberIsBusy() throws IOException {
    Phone ann = CARILLON.phone("ann");
    Phone bob = CARILLON.phone("bob");
    CARILLON.hunt("610", Carillon.LONG, ann, bob);

    Call caller = CARILLON.phone("caller").dial("610");
    ann.rung().refuse(486).awaitRequest("ACK");
    bob.rung().ring().pickUp();

    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("bob"));
  }

  @Test
  void huntGoesOnAfterTheRingTimeAndLeavesAMissedCall() throws IOException {
    Phone ann = CARILLON.phone("ann");
    Phone bob = CARILLON.phone("bob");
    CARILLON.hunt("620", ONE_SECOND, ann, bob);

    Call caller = CARILLON.phone("caller").dial("620");
    SipText cancel = ann.rung().ring().stopRinging();
    bob.rung().ring().pickUp();

    assertThat(cancel.header("Reason")).isEqualTo("Q.850;cause=19");
    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("bob"));
  }

  @Test
  void callerWhoCancelsStopsEveryPhone() throws IOException {
    Phone ann = CARILLON.phone("ann");
    Phone bob = CARILLON.phone("bob");
    CARILLON.ringAll("601", ann, bob);

    Call caller = CARILLON.phone("caller").dial("601");
    Call atAnn = ann.rung().ring();
    Call atBob = bob.rung().ring();
    caller.awaitStatus(180);
    caller.cancel();
    caller.awaitResponse("CANCEL", 200);
    caller.awaitStatus(487);

    assertThat(atAnn.stopRinging().header("Reason")).isEmpty();
    atBob.stopRinging();
    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.CALLER_CANCEL);
  }

  @Test
  void callerWhoSaysByeBeforeTheAnswerStopsEveryPhone() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("602", ann);

    Call caller = CARILLON.phone("caller").dial("602");
    Call atAnn = ann.rung().ring();
    caller.awaitStatus(180);
    caller.hangUp();
    caller.awaitStatus(487);

    atAnn.stopRinging();
    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.CALLER_CANCEL);
  }

  @Test
  void cancelWaitsForASignOfLife() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("603", ann);

    Call caller = CARILLON.phone("caller").dial("603");
    Call atAnn = ann.rung();
    caller.cancel();
    caller.awaitStatus(487);
    CARILLON.ended();
    // whatever was sent to Ann before is there once this is answered
    ann.dial("999").awaitStatus(404);

    assertThat(ann.unexpected()).noneMatch(message -> message.method().equals("CANCEL"));
    atAnn.ring();
    atAnn.stopRinging();
  }

  @Test
  void callerIsToldAgainThatPhonesRing() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("604", ann);

    Call caller = CARILLON.phone("caller").dial("604");
    ann.rung().ring();
    SipText first = caller.awaitStatus(180);
    SipText second = caller.awaitStatus(180);
    SipText third = caller.awaitStatus(180);

    assertThat(second.tag("To")).isEqualTo(first.tag("To"));
    assertThat(third.tag("To")).isEqualTo(first.tag("To"));
  }

  @Test
  void callerIsToldThatTheCallGoesOnWhileNoPhoneRings() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("607", ann);

    Call caller = CARILLON.phone("caller").dial("607");
    Call atAnn = ann.rung();
    SipText first = caller.awaitStatus(183);
    SipText second = caller.awaitStatus(183);
    atAnn.ring();
    SipText ringing = caller.awaitStatus(180);

    assertThat(first.body()).isEmpty();
    assertThat(second.tag("To")).isEqualTo(first.tag("To"));
    assertThat(ringing.tag("To")).isEqualTo(first.tag("To"));
  }

  @Test
  void phonesOfOneMemberRingAsOne() throws IOException {
    Phone desk = CARILLON.phone("desk");
    Phone mobile = CARILLON.phone("mobile");
    CARILLON.oneMember("605", desk, mobile);

    Call caller = CARILLON.phone("caller").dial("605");
    Call atDesk = desk.rung().ring();
    Call atMobile = mobile.rung().ring();
    atMobile.pickUp();

    assertThat(atDesk.stopRinging().header("Reason")).contains("cause=200");
    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("mobile"));
  }

  @Test
  void whoDeclinesOnOnePhoneIsNotRungOnTheOther() throws IOException {
    Phone desk = CARILLON.phone("desk");
    Phone mobile = CARILLON.phone("mobile");
    CARILLON.oneMember("606", desk, mobile);

    Call caller = CARILLON.phone("caller").dial("606");
    Call atDesk = desk.rung().ring();
    mobile.rung().ring().refuse(603);

    assertThat(caller.awaitStatus(480).header("Reason")).isEqualTo("Q.850;cause=21");
    assertThat(atDesk.stopRinging().header("Reason")).contains("cause=200");
    assertThat(CARILLON.ended().attempts())
        .extracting(attempt -> attempt.end())
        .containsExactly(AttemptEnd.DECLINED);
  }
}
