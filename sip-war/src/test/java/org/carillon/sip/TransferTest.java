package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A party of an answered call sends the other one elsewhere (RFC 3515, RFC 5589). */
class TransferTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private Call caller;
  private Call ann;
  private Phone bob;

  @BeforeEach
  void connect() throws IOException {
    Phone annsPhone = CARILLON.phone("ann");
    CARILLON.ringAll("690", annsPhone);
    bob = CARILLON.phone("bob");
    caller = CARILLON.phone("caller").dial("690");
    ann = annsPhone.rung().pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    ann.awaitRequest("ACK");
  }

  @Test
  void callerTalksToTheTargetAndTheMemberLeaves() {
    refer(ann, bob.contact());
    assertThat(progress(ann)).isEqualTo("SIP/2.0 100 Trying\r\n");
    Call atBob = bob.rung();
    assertThat(atBob.invite().body()).isEqualTo(Sdp.of("caller"));
    atBob.ring().pickUp();
    atBob.awaitRequest("ACK");

    takesNewOffer(caller, Sdp.of("bob"));
    assertThat(progress(ann)).isEqualTo("SIP/2.0 200 OK\r\n");
    ann.hungUp();
    assertThat(CARILLON.handedOver()).extracting(MemberId::value).containsExactly("m1");
    atBob.hangUpAnd(caller);

    CallSummary record = CARILLON.ended();
    assertThat(record.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(record.answer().orElseThrow().by().value()).isEqualTo("m1");
    assertThat(record.cause()).isEqualTo(EndCause.MEMBER_BYE);
    assertThat(CARILLON.recordsLeft()).isZero();
  }

  @Test
  void memberTalksToTheTargetThatTheCallerNames() {
    refer(caller, bob.contact());
    progress(caller);
    Call atBob = bob.rung();
    assertThat(atBob.invite().body()).isEqualTo(Sdp.of("ann"));
    atBob.pickUp();
    atBob.awaitRequest("ACK");
    takesNewOffer(ann, Sdp.of("bob"));
    progress(caller);
    caller.hungUp();

    ann.hangUpAnd(atBob);
    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.MEMBER_BYE);
  }

  @Test
  void whatThePartiesSayAfterwardsPassesBetweenThem() {
    Call atBob = transferred();

    caller.request("INVITE", Sdp.of("hold"));
    SipText relayed = atBob.awaitRequest("INVITE");
    atBob.reply(relayed, 200, "OK", Sdp.of("held"));
    assertThat(caller.awaitResponse("INVITE", 200).body()).isEqualTo(Sdp.of("held"));
    caller.acknowledge("");
    atBob.awaitRequest("ACK");
    caller.hangUpAnd(atBob);
    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.CALLER_BYE);
  }

  @Test
  void targetMayTransferOnceMore() throws IOException {
    Call atBob = transferred();
    Phone cid = CARILLON.phone("cid");

    refer(atBob, cid.contact());
    progress(atBob);
    Call atCid = cid.rung().pickUp();
    atCid.awaitRequest("ACK");
    takesNewOffer(caller, Sdp.of("cid"));
    progress(atBob);
    atBob.hungUp();

    caller.hangUpAnd(atCid);
  }

  @Test
  void callerIsKeptWhenTheMemberHangsUpBeforeTheTargetAnswers() {
    refer(ann, bob.contact());
    progress(ann);
    Call atBob = bob.rung().ring();
    ann.hangUp();
    atBob.pickUp();
    atBob.awaitRequest("ACK");
    takesNewOffer(caller, Sdp.of("bob"));

    caller.hangUpAnd(atBob);
    assertThat(CARILLON.ended().outcome()).isEqualTo(Outcome.ANSWERED);
  }

  @Test
  void busyTargetLeavesTheCallAsItWas() {
    refer(ann, bob.contact());
    progress(ann);
    bob.rung().refuse(486);

    assertThat(progress(ann)).startsWith("SIP/2.0 486 ");
    caller.request("INFO", Sdp.of("still here"));
    ann.reply(ann.awaitRequest("INFO"), 200, "OK", "");
    caller.awaitResponse("INFO", 200);
    caller.hangUpAnd(ann);
  }

  @Test
  void callEndsWhenTheMemberHasLeftAndTheTargetIsBusy() {
    refer(ann, bob.contact());
    progress(ann);
    Call atBob = bob.rung();
    ann.hangUp();
    atBob.refuse(486);

    caller.hungUp();
    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.MEMBER_BYE);
  }

  @Test
  void callerWhoHangsUpMeanwhileStopsTheTargetsPhone() {
    refer(ann, bob.contact());
    progress(ann);
    Call atBob = bob.rung().ring();
    caller.request("BYE", "");
    atBob.stopRinging();
    ann.hungUp();

    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.CALLER_BYE);
  }

  @Test
  void secondTransferIsRefusedWhileOneRuns() {
    refer(ann, bob.contact());
    bob.rung().ring();
    caller.request("REFER", "", "Refer-To: <" + bob.contact() + ">");

    caller.awaitResponse("REFER", 491);
  }

  @Test
  void holdIsOverForWhoIsTransferred() {
    String held = Sdp.of("caller") + "a=recvonly\r\n";
    ann.request("INVITE", Sdp.of("ann") + "a=sendonly\r\n");
    caller.reply(caller.awaitRequest("INVITE"), 200, "OK", held);
    ann.awaitResponse("INVITE", 200);
    ann.acknowledge("");
    caller.awaitRequest("ACK");
    refer(ann, bob.contact());

    assertThat(bob.rung().invite().body()).isEqualTo(Sdp.of("caller") + "a=sendrecv\r\n");
  }

  @Test
  void referWithoutAUsableTargetIsRefused() {
    ann.request("REFER", "");
    ann.awaitResponse("REFER", 400);
    ann.request("REFER", "", "Refer-To: <" + bob.contact() + ";method=BYE>");

    ann.awaitResponse("REFER", 400);
  }

  @Test
  void targetLearnsWhoSentTheCaller() {
    ann.request(
        "REFER", "", "Refer-To: <" + bob.contact() + ">", "Referred-By: <sip:ann@carillon.test>");
    ann.awaitResponse("REFER", 202);
    SipText invite = bob.rung().invite();

    assertThat(invite.header("Referred-By")).isEqualTo("<sip:ann@carillon.test>");
    assertThat(invite.header("Max-Forwards")).isEqualTo("69");
    assertThat(invite.header("From")).contains("sip:caller@");
  }

  @Test
  void dialogThatIsNotOursIsNamedToTheTarget() {
    String replaces = "a%40b%3Bto-tag%3D1%3Bfrom-tag%3D2";
    refer(ann, bob.contact() + "?Replaces=" + replaces);

    assertThat(bob.rung().invite().header("Replaces")).isEqualTo("a@b;to-tag=1;from-tag=2");
  }

  @Test
  void targetMayBeAnotherGroupOfOurs() throws IOException {
    CARILLON.ringAll("691", bob);
    refer(ann, CARILLON.uri("691"));
    progress(ann);
    Call atBob = bob.rung().pickUp();
    takesNewOffer(caller, Sdp.of("bob"));
    atBob.awaitRequest("ACK");
    progress(ann);
    ann.hungUp();
    caller.hangUpAnd(atBob);

    assertThat(CARILLON.ended().outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(CARILLON.ended().outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(CARILLON.callsInProgress()).isZero();
  }

  @Test
  void targetMayAnswerInAnotherDialogThanItRings() {
    refer(ann, bob.contact());
    progress(ann);
    Call atBob = bob.rung().ring().fork().pickUp();
    atBob.awaitRequest("ACK");
    takesNewOffer(caller, Sdp.of("bob"));
    progress(ann);
    ann.hungUp();

    caller.hangUpAnd(atBob);
  }

  private Call transferred() {
    refer(ann, bob.contact());
    progress(ann);
    Call atBob = bob.rung().pickUp();
    atBob.awaitRequest("ACK");
    takesNewOffer(caller, Sdp.of("bob"));
    progress(ann);
    ann.hungUp();
    return atBob;
  }

  private static void refer(Call by, String target) {
    by.request("REFER", "", "Refer-To: <" + target + ">");
    by.awaitResponse("REFER", 202);
  }

  private static String progress(Call transferor) {
    SipText notify = transferor.awaitRequest("NOTIFY");
    transferor.reply(notify, 200, "OK", "");
    assertThat(notify.header("Event")).startsWith("refer");
    return notify.body();
  }

  private static void takesNewOffer(Call staying, String offer) {
    SipText invite = staying.awaitRequest("INVITE");
    assertThat(invite.body()).isEqualTo(offer);
    staying.reply(invite, 200, "OK", Sdp.of("agreed"));
    staying.awaitRequest("ACK");
  }
}
