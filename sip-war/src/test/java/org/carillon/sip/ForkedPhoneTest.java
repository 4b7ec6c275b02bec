package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.domain.record.Outcome;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What a proxy or a carrier between us and a phone makes of one INVITE: several dialogs, which
 * differ by their To-tag (RFC 3261 12.1.2 and 13.2.2.4).
 */
class ForkedPhoneTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private Phone phone;
  private Phone ann;
  private Phone bob;

  @BeforeEach
  void phones() throws IOException {
    phone = CARILLON.phone("caller");
    ann = CARILLON.phone("ann");
    bob = CARILLON.phone("bob");
  }

  @Test
  void answerInAnotherDialogThanTheRingingConnects() {
    CARILLON.ringAll("600", ann);
    Call caller = phone.dial("600");
    Call announcing = ann.rung().ring();
    caller.awaitStatus(180);
    Call answering = announcing.fork().pickUp();

    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("ann"));
    caller.acknowledge("");
    answering.awaitRequest("ACK");
    asks(caller, answering);
    asks(answering, caller);
    caller.hangUpAnd(answering);
    assertThat(CARILLON.ended().outcome()).isEqualTo(Outcome.ANSWERED);
  }

  @Test
  void phoneInAnotherDialogThanTheRingingHangsUp() {
    CARILLON.ringAll("601", ann);
    Call caller = phone.dial("601");
    Call answering = ann.rung().ring().fork().pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    answering.awaitRequest("ACK");

    answering.request("BYE", "");
    caller.hungUp();
    answering.awaitResponse("BYE", 200);
  }

  @Test
  void ofSeveralThatRingTheOneThatAnswersIsConnected() {
    CARILLON.ringAll("602", ann);
    Call caller = phone.dial("602");
    Call one = ann.rung().ring();
    Call other = one.fork().ring().pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    other.awaitRequest("ACK");

    caller.hangUpAnd(other);
  }

  @Test
  void refusalInAnotherDialogLetsTheHuntGoOn() {
    CARILLON.hunt("610", Carillon.LONG, ann, bob);
    Call caller = phone.dial("610");
    ann.rung().ring().fork().refuse(486).awaitRequest("ACK");
    bob.rung().pickUp();

    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("bob"));
  }

  @Test
  void endOfALosersRingingInAnotherDialogIsNoBusinessOfTheCall() {
    CARILLON.ringAll("603", ann, bob);
    Call caller = phone.dial("603");
    Call atAnn = ann.rung().ring();
    Call atBob = bob.rung().pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    atBob.awaitRequest("ACK");
    atAnn.fork().stopRinging();

    caller.hangUpAnd(atBob);
    assertThat(CARILLON.ended().outcome()).isEqualTo(Outcome.ANSWERED);
  }

  @Test
  void secondAnswerIsReleasedAndTheFirstKept() {
    CARILLON.ringAll("604", ann);
    Call caller = phone.dial("604");
    Call first = ann.rung().pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    first.awaitRequest("ACK");
    Call second = first.fork().pickUp();

    assertThat(second.awaitAnyOf("ACK", "BYE").method()).isEqualTo("ACK");
    assertThat(second.hungUp().header("Reason")).contains("cause=200");
    first.pickUp().awaitRequest("ACK");
    asks(caller, first);
    caller.hangUpAnd(first);
  }

  @Test
  void secondAnswerOfTwoThatRangIsReleased() {
    CARILLON.ringAll("605", ann);
    Call caller = phone.dial("605");
    Call first = ann.rung().ring();
    Call second = first.fork().ring();
    first.pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    first.awaitRequest("ACK");
    second.pickUp();

    second.awaitRequest("ACK");
    second.hungUp();
    second.pickUp().awaitRequest("ACK");
    asks(first, caller);
    caller.hangUpAnd(first);
  }

  @Test
  void everyDialogIsAcknowledgedAndTheDescriptionIsOfTheOneThatAnswered() {
    CARILLON.ringAll("606", ann);
    Call caller = phone.dial("606");
    Call one = ann.rung();
    Call other = one.fork();
    progress(one, "one", 7);
    progress(other, "other", 7);
    progress(one, "one", 8);
    other.reply(other.invite(), 200, "OK", "");
    SipText answer = caller.awaitStatus(200);

    assertThat(answer.body()).isEqualTo(Sdp.of("other"));
  }

  private static void asks(Call one, Call other) {
    one.request("INFO", "");
    other.reply(other.awaitRequest("INFO"), 200, "OK", "");
    one.awaitResponse("INFO", 200);
  }

  private static void progress(Call at, String description, int number) {
    at.reply(
        at.invite(),
        183,
        "Session Progress",
        Sdp.of(description),
        "Require: 100rel",
        "RSeq: " + number);
    SipText prack = at.awaitRequest("PRACK");
    at.reply(prack, 200, "OK", "");
    assertThat(prack.header("RAck")).isEqualTo(number + " " + at.invite().header("CSeq"));
  }
}
