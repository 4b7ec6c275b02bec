package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.domain.record.EndCause;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What passes between two parties who talk. */
class ConnectedCallTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private Call caller;
  private Call member;

  @BeforeEach
  void connect() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("640", ann);
    caller = CARILLON.phone("caller").dial("640");
    member = ann.rung().pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    member.awaitRequest("ACK");
  }

  @Test
  void memberWhoHangsUpEndsTheCallersDialog() {
    member.hangUpAnd(caller);

    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.MEMBER_BYE);
  }

  @Test
  void callerWhoHangsUpEndsTheMembersDialog() {
    caller.hangUpAnd(member);

    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.CALLER_BYE);
  }

  @Test
  void callersReInviteReachesTheMember() {
    changes(caller, member, "hold");
  }

  @Test
  void membersReInviteReachesTheCaller() {
    changes(member, caller, "hold");
  }

  @Test
  void oneReInviteFollowsTheOther() {
    changes(caller, member, "hold");
    changes(member, caller, "hold as well");
    changes(caller, member, "back");
  }

  @Test
  void lateOfferInAReInviteIsAnsweredInTheAck() {
    caller.request("INVITE", "");
    SipText invite = member.awaitRequest("INVITE");
    member.reply(invite, 200, "OK", Sdp.of("offer"));
    SipText offer = caller.awaitResponse("INVITE", 200);
    caller.acknowledge(Sdp.of("answer"));

    assertThat(invite.body()).isEmpty();
    assertThat(offer.body()).isEqualTo(Sdp.of("offer"));
    assertThat(member.awaitRequest("ACK").body()).isEqualTo(Sdp.of("answer"));
  }

  @Test
  void reInvitesOfBothPartiesAtOnceAreRefusedAsGlare() {
    caller.request("INVITE", Sdp.of("caller's"));
    SipText relayed = member.awaitRequest("INVITE");
    member.request("INVITE", Sdp.of("member's"));
    member.awaitResponse("INVITE", 491);
    member.reply(relayed, 200, "OK", Sdp.of("answer"));

    assertThat(caller.awaitResponse("INVITE", 200).body()).isEqualTo(Sdp.of("answer"));
  }

  @Test
  void refusedReInviteLeavesTheCallAsItWas() {
    caller.request("INVITE", Sdp.of("video"));
    member.reply(member.awaitRequest("INVITE"), 488, "Not Acceptable Here", "");
    caller.awaitResponse("INVITE", 488);

    caller.hangUpAnd(member);
  }

  @Test
  void cancelledReInviteIsTakenBackAndTheCallGoesOn() {
    caller.request("INVITE", Sdp.of("video"));
    SipText relayed = member.awaitRequest("INVITE");
    member.reply(relayed, 180, "Ringing", "");
    caller.awaitResponse("INVITE", 180);
    caller.cancelReInvite();
    caller.awaitResponse("CANCEL", 200);
    caller.awaitResponse("INVITE", 487);
    member.reply(member.awaitRequest("CANCEL"), 200, "OK", "");
    member.reply(relayed, 487, "Request Terminated", "");
    member.awaitRequest("ACK");

    caller.hangUpAnd(member);
    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.CALLER_BYE);
  }

  @Test
  void updateInfoAndOptionsPassWithTheirBodies() {
    for (String method : new String[] {"UPDATE", "INFO", "OPTIONS"}) {
      passes(caller, member, method);
      passes(member, caller, method);
    }
  }

  @Test
  void bodyOfAnotherTypePassesByteByByte() {
    caller.request("INFO", "Signal=5\r\nDuration=160", "Content-Type: application/dtmf-relay");
    SipText info = member.awaitRequest("INFO");
    member.reply(info, 200, "OK", "");
    caller.awaitResponse("INFO", 200);

    assertThat(info.body()).isEqualTo("Signal=5\r\nDuration=160");
    assertThat(info.header("Content-Type")).isEqualTo("application/dtmf-relay");
  }

  @Test
  void unknownMethodIsRefusedWithTheMethodsThatWork() {
    caller.request("JUMP", "");

    assertThat(caller.awaitResponse("JUMP", 405).header("Allow")).contains("INVITE");
  }

  private static void changes(Call one, Call other, String description) {
    one.request("INVITE", Sdp.of(description));
    SipText relayed = other.awaitRequest("INVITE");
    other.reply(relayed, 200, "OK", Sdp.of(description + " accepted"));
    SipText answer = one.awaitResponse("INVITE", 200);
    one.acknowledge("");
    other.awaitRequest("ACK");

    assertThat(relayed.body()).isEqualTo(Sdp.of(description));
    assertThat(answer.body()).isEqualTo(Sdp.of(description + " accepted"));
  }

  private static void passes(Call one, Call other, String method) {
    one.request(method, Sdp.of("question"));
    SipText relayed = other.awaitRequest(method);
    other.reply(relayed, 200, "OK", Sdp.of("answer"));

    assertThat(relayed.body()).isEqualTo(Sdp.of("question"));
    assertThat(one.awaitResponse(method, 200).body()).isEqualTo(Sdp.of("answer"));
  }
}
