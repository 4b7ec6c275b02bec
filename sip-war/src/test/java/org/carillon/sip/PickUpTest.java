package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.group.Member;
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

/** Somebody dials a code to take a call that rings at others (features 5.6, row 56). */
class PickUpTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  /** Calls that one test leaves ringing are not those of another. */
  private static int tests;

  private String group;
  private String member;
  private Phone ann;
  private Registrant dan;

  @BeforeEach
  void group() throws IOException {
    tests++;
    group = "65" + tests;
    member = "ann" + tests;
    ann = CARILLON.phone("ann");
    CARILLON.memberAt(group, member, ann);
    dan = CARILLON.registrant("dan" + tests);
  }

  @Test
  void callOfTheGroupIsConnectedToThePhoneThatDialsTheCode() throws IOException {
    Call caller = CARILLON.phone("caller").dial(group);
    Call atAnn = ann.rung().ring();
    caller.awaitStatus(180);

    Call picker = dials("*8" + group);

    assertThat(caller.awaitStatus(200).body()).isEqualTo(answer(dan.phone().name()));
    assertThat(picker.awaitStatus(200).body()).isEqualTo(answer("caller"));
    assertThat(atAnn.stopRinging().header("Reason")).startsWith("SIP;cause=200");
    caller.acknowledge("");
    picker.acknowledge("");
    caller.hangUpAnd(picker);

    CallSummary record = CARILLON.ended();
    assertThat(record.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(record.answer().orElseThrow().by().value()).isEqualTo(dan.phone().name());
    assertThat(record.cause()).isEqualTo(EndCause.CALLER_BYE);
    assertThat(record.attempts())
        .extracting(attempt -> attempt.member() + " " + attempt.end())
        .containsExactly(member + " LOST_RACE", dan.phone().name() + " ANSWERED");
    assertThat(CARILLON.recordsLeft()).isZero();
  }

  @Test
  void whatThePartiesSayAfterwardsPassesBetweenThem() throws IOException {
    Call caller = ringing(group);
    Call picker = connected(caller, "*8" + group);

    picker.request("INVITE", Sdp.of("hold"));
    caller.reply(caller.awaitRequest("INVITE"), 200, "OK", Sdp.of("held"));
    assertThat(picker.awaitResponse("INVITE", 200).body()).isEqualTo(Sdp.of("held"));
    picker.acknowledge("");
    caller.awaitRequest("ACK");
    picker.hangUpAnd(caller);

    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.MEMBER_BYE);
  }

  @Test
  void pickerMaySendTheCallerElsewhere() throws IOException {
    Call caller = ringing(group);
    Call picker = connected(caller, "*8" + group);
    Phone bob = CARILLON.phone("bob");

    picker.request("REFER", "", "Refer-To: <" + bob.contact() + ">");
    picker.awaitResponse("REFER", 202);
    Call atBob = bob.rung();
    assertThat(atBob.invite().body()).isEqualTo(Sdp.of("caller"));
    atBob.pickUp();
    SipText offer = caller.awaitRequest("INVITE");
    caller.reply(offer, 200, "OK", Sdp.of("agreed"));
    picker.hungUp();
    caller.hangUpAnd(atBob);

    assertThat(CARILLON.ended().outcome()).isEqualTo(Outcome.ANSWERED);
  }

  @Test
  void callThatHasRungForLongestIsTaken() throws IOException {
    Call first = ringing(group);
    Call second = ringing(group);

    connected(first, "*8" + group);
    connected(second, "*8" + group);
  }

  @Test
  void codeAloneTakesACallOfTheOwnGroupsOnly() throws IOException {
    CARILLON.registeredMember("own" + group, dan.phone().name());
    ringing(group);

    assertThat(dials("*8").awaitStatus(480).startLine()).isEqualTo("SIP/2.0 480 No Call Rings");

    CARILLON.memberAt("own" + group, dan.phone().name(), ann);
    connected(ringing("own" + group), "*8");
  }

  @Test
  void codeAndAMemberTakeTheCallThatRingsAtHim() throws IOException {
    Phone bob = CARILLON.phone("bob");
    CARILLON.memberAt("other" + group, "bob" + group, bob);
    ringing(group);
    Call caller = CARILLON.phone("caller").dial("other" + group);
    bob.rung().ring();
    caller.awaitStatus(180);

    connected(caller, "**bob" + group);
  }

  @Test
  void phoneReadsThatNothingRings() throws IOException {
    assertThat(dials("*8" + group).awaitStatus(480).startLine())
        .isEqualTo("SIP/2.0 480 No Call Rings");
    assertThat(dials("**" + member).awaitStatus(480).startLine())
        .isEqualTo("SIP/2.0 480 No Call Rings");
  }

  @Test
  void phoneReadsThatThereIsNoSuchGroupOrMember() throws IOException {
    assertThat(dials("*8999").awaitStatus(404).startLine()).isEqualTo("SIP/2.0 404 No Such Group");
    assertThat(dials("**zoe").awaitStatus(404).startLine()).isEqualTo("SIP/2.0 404 No Such Member");
    assertThat(dials("*8").awaitStatus(404).startLine())
        .isEqualTo("SIP/2.0 404 No Member Of A Group");
  }

  @Test
  void callThatIsAnsweredIsNotTaken() throws IOException {
    Call caller = CARILLON.phone("caller").dial(group);
    ann.rung().pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");

    dials("*8" + group).awaitStatus(480);
  }

  @Test
  void strangerTakesNoCall() throws IOException {
    ringing(group);

    SipText answer = CARILLON.phone("stranger").dial("*8" + group).awaitStatus(403);

    assertThat(answer.startLine()).isEqualTo("SIP/2.0 403 No Extension Of This Server");
  }

  @Test
  void wrongPasswordTakesNoCall() throws IOException {
    ringing(group);
    SipText challenge = dan.phone().dial("*8" + group).awaitStatus(401);

    String wrong = dan.withPassword("wrong").proof("INVITE", challenge);
    dan.phone().dial("*8" + group, wrong).awaitStatus(403);
  }

  @Test
  void memberWithoutAnExtensionTakesACallFromHisPhone() throws IOException {
    Phone eve = CARILLON.phone("eve");
    CARILLON.member(Member.at("eve", eve.contact()));
    Call caller = ringing(group);

    Call picker = eve.dial("*8" + group);
    picker.awaitStatus(200);
    caller.awaitStatus(200);
  }

  @Test
  void phonesWithoutACommonCodecAreNotConnectedAndTheCallRingsOn() throws IOException {
    Call caller = ringing(group);
    SipText challenge = dan.phone().dial("*8" + group).awaitStatus(401);
    String video =
        Sdp.of(dan.phone().name()).replace("m=audio 29000 RTP/AVP 0", "m=audio 29000 RTP/AVP 18");

    dan.phone().dialWith("*8" + group, video, dan.proof("INVITE", challenge)).awaitStatus(488);

    connected(caller, "*8" + group);
  }

  @Test
  void callerWithoutAnOfferGetsThePickersAndAnswersInTheAck() throws IOException {
    Call caller = CARILLON.phone("caller").dialWithoutOffer(group);
    ann.rung().ring();
    caller.awaitStatus(180);

    Call picker = dials("*8" + group);
    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of(dan.phone().name()));
    caller.acknowledge(Sdp.of("caller"));

    assertThat(picker.awaitStatus(200).body()).isEqualTo(Sdp.of("caller"));
    picker.acknowledge("");
    picker.hangUpAnd(caller);
  }

  @Test
  void callerWithoutAnOfferIsHungUpWhenThePickerGivesUpMeanwhile() throws IOException {
    Call caller = CARILLON.phone("caller").dialWithoutOffer(group);
    ann.rung().ring();
    caller.awaitStatus(180);
    Call picker = dials("*8" + group);
    caller.awaitStatus(200);
    picker.cancel();
    picker.awaitStatus(487);
    caller.acknowledge(Sdp.of("caller"));

    caller.hungUp();
    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.MEMBER_BYE);
  }

  private Call ringing(String number) throws IOException {
    Call caller = CARILLON.phone("caller").dial(number);
    ann.rung().ring();
    caller.awaitStatus(180);
    return caller;
  }

  private Call connected(Call caller, String code) throws IOException {
    Call picker = dials(code);
    picker.awaitStatus(200);
    caller.awaitStatus(200);
    caller.acknowledge("");
    picker.acknowledge("");
    // what passes tells that both ACKs have come
    caller.request("INFO", "");
    picker.reply(picker.awaitRequest("INFO"), 200, "OK", "");
    caller.awaitResponse("INFO", 200);
    return picker;
  }

  private Call dials(String code) throws IOException {
    SipText challenge = dan.phone().dial(code).awaitStatus(401);
    return dan.phone().dial(code, dan.proof("INVITE", challenge));
  }

  private static String answer(String who) {
    return Sdp.of(who) + "a=sendrecv\r\n";
  }
}
