package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Registrant;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody calls to take the place of a dialog (RFC 3891). */
class ReplacesTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private Call caller;
  private Call ann;
  private Registrant dan;

  @BeforeEach
  void call() throws IOException {
    Phone annsPhone = CARILLON.phone("ann");
    CARILLON.ringAll("660", annsPhone);
    dan = CARILLON.registrant("301");
    caller = CARILLON.phone("caller").dial("660");
    ann = annsPhone.rung().ring();
    caller.awaitStatus(180);
  }

  @Test
  void phoneThatWatchesAnotherOnePicksUpTheCallThatRingsThere() {
    Call picker = replaces(ann.dialog());
    assertThat(picker.awaitStatus(200).body()).isEqualTo(Sdp.of("caller") + "a=sendrecv\r\n");
    caller.awaitStatus(200);
    assertThat(ann.stopRinging().header("Reason")).startsWith("SIP;cause=200");
    caller.acknowledge("");
    picker.acknowledge("");
    picker.hangUpAnd(caller);

    CallSummary record = CARILLON.ended();
    assertThat(record.answer().orElseThrow().by().value()).isEqualTo("301");
    assertThat(record.outcome()).isEqualTo(Outcome.ANSWERED);
  }

  @Test
  void callThatRingsMayBeTakenBeforeItIsAnsweredOnly() {
    Call picker = replaces(ann.dialog() + ";early-only");

    picker.awaitStatus(200);
    caller.awaitStatus(200);
  }

  @Test
  void newcomerTakesTheMembersPlace() {
    answer();
    Call newcomer = replaces(ann.dialog());

    takesNewOffer(caller, Sdp.of("301"), Sdp.of("caller again"));
    assertThat(newcomer.awaitStatus(200).body()).isEqualTo(Sdp.of("caller again"));
    newcomer.acknowledge("");
    ann.hungUp();
    newcomer.hangUpAnd(caller);

    CallSummary record = CARILLON.ended();
    assertThat(record.answer().orElseThrow().by().value()).isEqualTo("m1");
    assertThat(record.cause()).isEqualTo(EndCause.MEMBER_BYE);
    assertThat(CARILLON.recordsLeft()).isZero();
  }

  @Test
  void newcomerTakesTheCallersPlace() {
    answer();
    Call newcomer = replaces(caller.dialog());

    takesNewOffer(ann, Sdp.of("301"), Sdp.of("ann again"));
    assertThat(newcomer.awaitStatus(200).body()).isEqualTo(Sdp.of("ann again"));
    newcomer.acknowledge("");
    caller.hungUp();
    ann.hangUpAnd(newcomer);
  }

  @Test
  void placeMayBeTakenOnceMore() throws IOException {
    answer();
    Call second = replaces(ann.dialog());
    takesNewOffer(caller, Sdp.of("301"), Sdp.of("caller"));
    second.awaitStatus(200);
    second.acknowledge("");
    ann.hungUp();
    second.request("INFO", "");
    caller.reply(caller.awaitRequest("INFO"), 200, "OK", "");
    second.awaitResponse("INFO", 200);

    Call third = replaces(second.dialog());
    takesNewOffer(caller, Sdp.of("301"), Sdp.of("caller"));
    third.awaitStatus(200);
    second.hungUp();
  }

  @Test
  void partyWhoRefusesTheNewcomerTalksOnAsBefore() {
    answer();
    Call newcomer = replaces(ann.dialog());
    SipText offer = caller.awaitRequest("INVITE");
    caller.reply(offer, 488, "Not Acceptable Here", "");

    newcomer.awaitStatus(488);
    caller.request("INFO", "");
    ann.reply(ann.awaitRequest("INFO"), 200, "OK", "");
    caller.awaitResponse("INFO", 200);
    caller.hangUpAnd(ann);
  }

  @Test
  void newcomerWhoGivesUpLeavesTheCallAsItWas() {
    answer();
    Call newcomer = replaces(ann.dialog());
    SipText offer = caller.awaitRequest("INVITE");
    newcomer.cancel();
    newcomer.awaitStatus(487);
    caller.reply(offer, 200, "OK", Sdp.of("caller again"));
    caller.awaitRequest("ACK");

    takesNewOffer(caller, Sdp.of("ann"), Sdp.of("caller"));
    caller.hangUpAnd(ann);
  }

  @Test
  void replacedPartyMayHangUpFirst() {
    answer();
    Call newcomer = replaces(ann.dialog());
    SipText offer = caller.awaitRequest("INVITE");
    ann.hangUp();
    caller.reply(offer, 200, "OK", Sdp.of("caller"));
    newcomer.awaitStatus(200);
    newcomer.acknowledge("");

    newcomer.hangUpAnd(caller);
  }

  @Test
  void newcomerIsRefusedWhenTheCallEndsMeanwhile() {
    answer();
    Call newcomer = replaces(ann.dialog());
    caller.awaitRequest("INVITE");
    caller.request("BYE", "");

    newcomer.awaitStatus(487);
    ann.hungUp();
    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.CALLER_BYE);
  }

  @Test
  void answeredCallIsNotTakenByWhoWantsItEarlyOnly() {
    answer();

    replaces(ann.dialog() + ";early-only").awaitStatus(486);
  }

  @Test
  void dialogThatTheCallerBeganIsNotTakenBeforeItIsAnswered() {
    replaces(caller.dialog()).awaitStatus(481);

    answer();
  }

  @Test
  void dialogThatIsNotOursIsNotFound() {
    replaces("nobody@nowhere;to-tag=1;from-tag=2").awaitStatus(481);
    replaces(ann.dialog().replace("from-tag=", "from-tag=x")).awaitStatus(481);
  }

  @Test
  void headerInBadOrderIsRefused() {
    replaces("only-a-call-id").awaitStatus(400);
    replaces("a@b;to-tag=1").awaitStatus(400);
  }

  @Test
  void strangerWhoKnowsTheDialogGetsNothing() throws IOException {
    answer();
    Phone stranger = CARILLON.phone("stranger");

    SipText challenge = stranger.dial("660", "Replaces: " + ann.dialog()).awaitStatus(401);
    Registrant pretender = new Registrant(stranger, "301", "guessed");
    stranger
        .dial("660", "Replaces: " + ann.dialog(), pretender.proof("INVITE", challenge))
        .awaitStatus(403);
    stranger.dial("660", "Replaces: " + ann.dialog(), "X-Carillon-Transfer: 1").awaitStatus(401);

    caller.hangUpAnd(ann);
  }

  private void answer() {
    ann.pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    ann.awaitRequest("ACK");
  }

  private Call replaces(String dialog) {
    Phone phone = dan.phone();
    Call first = phone.dial("660", "Replaces: " + dialog);
    SipText answer = first.awaitFinal();
    return answer.status() == 401
        ? phone.dial("660", "Replaces: " + dialog, dan.proof("INVITE", answer))
        : phone.dial("660", "Replaces: " + dialog);
  }

  private static void takesNewOffer(Call staying, String offer, String answer) {
    SipText invite = staying.awaitRequest("INVITE");
    assertThat(invite.body()).isEqualTo(offer);
    staying.reply(invite, 200, "OK", answer);
    staying.awaitRequest("ACK");
  }
}
