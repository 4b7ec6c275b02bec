package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What members' phones are sent, and what becomes of their answers (features 5.5 and 5.6). */
class InvitationTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private Phone phone;
  private Phone ann;

  @BeforeEach
  void group() throws IOException {
    phone = CARILLON.phone("caller");
    ann = CARILLON.phone("ann");
    CARILLON.ringAll("640", ann);
  }

  @Test
  void invitationIsFromTheCallerToTheMember() {
    Call caller = phone.dial("640", "Max-Forwards: 20");
    SipText invite = ann.rung().invite();

    assertThat(invite.requestUri()).isEqualTo(ann.contact());
    assertThat(invite.header("To")).isEqualTo("<sip:m1@127.0.0.1>");
    assertThat(invite.header("From")).contains(phone.contact());
    assertThat(invite.tag("From")).isNotEqualTo(caller.invite().tag("From"));
    assertThat(invite.header("Call-ID")).isNotEqualTo(caller.invite().header("Call-ID"));
    assertThat(invite.header("Max-Forwards")).isEqualTo("19");
    assertThat(invite.body()).isEqualTo(Sdp.of("caller"));
  }

  @Test
  void identityAndAlertPassAndTheRestDoesNot() {
    phone.dial(
        "640",
        "P-Asserted-Identity: <sip:+33123456789@carrier.test>",
        "Privacy: none",
        "Alert-Info: <urn:alert:source:external>",
        "X-Internal: 7");
    SipText invite = ann.rung().invite();

    assertThat(invite.header("P-Asserted-Identity")).contains("+33123456789");
    assertThat(invite.header("Privacy")).isEqualTo("none");
    assertThat(invite.header("Alert-Info")).contains("urn:alert:source:external");
    assertThat(invite.headers("X-Internal")).isEmpty();
  }

  @Test
  void nameOfTheMemberMayBeAnyText() {
    CARILLON.colleague("641", "Zoé @ desk; <1>?", ann);
    phone.dial("641");

    assertThat(ann.rung().invite().header("To"))
        .isEqualTo("<sip:Zo%C3%A9%20%40%20desk%3B%20%3C1%3E%3F@127.0.0.1>");
  }

  @Test
  void lateOfferOfTheMemberIsAnsweredInTheCallersAck() {
    Call caller = phone.dialWithoutOffer("640");
    Call member = ann.rung().pickUp();
    SipText offer = caller.awaitStatus(200);
    caller.acknowledge(Sdp.of("answer"));

    assertThat(member.invite().body()).isEmpty();
    assertThat(offer.body()).isEqualTo(Sdp.of("ann"));
    assertThat(member.awaitRequest("ACK").body()).isEqualTo(Sdp.of("answer"));
    caller.hangUpAnd(member);
  }

  @Test
  void lateOfferIsNotAskedForReliableProvisionals() {
    phone.dialWithoutOffer("640");

    assertThat(ann.rung().invite().header("Supported")).doesNotContain("100rel");
  }

  @Test
  void callerWhoDemandsItIsRungReliably() {
    Call caller = phone.dial("640", "Require: 100rel");
    Call member = ann.rung().ring();
    SipText ringing = caller.awaitStatus(180);
    caller.acknowledgeProvisional(ringing);
    caller.awaitResponse("PRACK", 200);
    member.pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    member.awaitRequest("ACK");

    assertThat(ringing.header("Require")).contains("100rel");
    assertThat(ringing.header("RSeq")).isNotEmpty();
    caller.hangUpAnd(member);
  }

  @Test
  void reliableProvisionalOfAMemberIsAcknowledgedAndItsAnswerReachesTheCaller() {
    Call caller = phone.dial("640");
    Call member = ann.rung();
    member.reply(member.invite(), 183, "Progress", Sdp.of("early"), "Require: 100rel", "RSeq: 1");
    SipText prack = member.awaitRequest("PRACK");
    member.reply(prack, 200, "OK", "");
    SipText ringing = caller.awaitStatus(180);
    member.reply(member.invite(), 200, "OK", "");
    SipText answer = caller.awaitStatus(200);
    caller.acknowledge("");
    member.awaitRequest("ACK");

    assertThat(prack.header("RAck")).isEqualTo("1 1 INVITE");
    assertThat(ringing.body()).isEmpty();
    assertThat(answer.body()).isEqualTo(Sdp.of("early"));
  }

  @Test
  void truncatedDescriptionPassesAsItIs() {
    phone.dialWith("640", "v=0\r\no=ca");

    assertThat(ann.rung().invite().body()).isEqualTo("v=0\r\no=ca");
  }

  @Test
  void repeatedInviteRingsNobodyTwice() {
    Call caller = phone.dial("640");
    Call member = ann.rung().ring();
    caller.awaitStatus(180);
    caller.repeatInvite();
    member.pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    member.awaitRequest("ACK");
    caller.hangUpAnd(member);

    assertThat(ann.unexpected()).noneMatch(message -> message.method().equals("INVITE"));
  }

  @Test
  void sameInviteOnAnotherWayIsRefusedAsLoop() {
    Call caller = phone.dial("640");
    ann.rung().ring();
    caller.awaitStatus(180);

    caller.repeatInviteOnAnotherWay();

    caller.awaitResponse("INVITE", 482);
  }

  @Test
  void updateBeforeTheAnswerIsAnsweredByUs() {
    Call caller = phone.dial("640");
    ann.rung().ring();
    caller.awaitStatus(180);
    caller.request("UPDATE", Sdp.of("too early"));

    assertThat(caller.awaitResponse("UPDATE", 500).header("Retry-After")).isNotEmpty();
  }
}
