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

/** Provisional answers that are acknowledged, on either side (features 5.5, RFC 3262). */
class ReliableProvisionalTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private Phone phone;
  private Phone ann;
  private Phone bob;

  @BeforeEach
  void group() throws IOException {
    phone = CARILLON.phone("caller");
    ann = CARILLON.phone("ann");
    bob = CARILLON.phone("bob");
    CARILLON.ringAll("650", ann, bob);
  }

  @Test
  void callerWhoOnlySupportsItIsRungAsEver() {
    Call caller = phone.dial("650", "Supported: 100rel");
    ann.rung().ring();
    SipText ringing = caller.awaitStatus(180);

    assertThat(ringing.header("Require")).isEmpty();
    assertThat(ringing.header("RSeq")).isEmpty();
  }

  @Test
  void everyReliableRingingHasTheNextNumber() {
    Call caller = phone.dial("650", "Require: 100rel");
    ann.rung().ring();
    SipText first = acknowledged(caller);
    SipText second = acknowledged(caller);
    SipText third = acknowledged(caller);

    assertThat(number(second)).isEqualTo(number(first) + 1);
    assertThat(number(third)).isEqualTo(number(second) + 1);
  }

  @Test
  void unacknowledgedRingingIsRepeatedAndNotFollowedByAnother() {
    Call caller = phone.dial("650", "Require: 100rel");
    ann.rung().ring();
    SipText first = caller.awaitStatus(180);
    SipText again = caller.awaitStatus(180);
    SipText onceMore = caller.awaitStatus(180);

    assertThat(number(again)).isEqualTo(number(first));
    assertThat(number(onceMore)).isEqualTo(number(first));
  }

  @Test
  void answerFollowsTheAcknowledgedRinging() {
    Call caller = phone.dial("650", "Require: 100rel");
    Call atAnn = ann.rung().ring();
    Call atBob = bob.rung();
    acknowledged(caller);
    atAnn.pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    atAnn.awaitRequest("ACK");
    atBob.ring().stopRinging();

    caller.hangUpAnd(atAnn);
  }

  @Test
  void everyPhoneIsAcknowledgedInItsOwnDialog() {
    phone.dial("650");
    Call atAnn = ann.rung();
    Call atBob = bob.rung();

    SipText first = progress(atAnn, 7);
    SipText others = progress(atBob, 20);
    SipText second = progress(atAnn, 8);

    assertThat(first.header("RAck")).isEqualTo("7 " + atAnn.invite().header("CSeq"));
    assertThat(others.header("RAck")).isEqualTo("20 " + atBob.invite().header("CSeq"));
    assertThat(second.header("RAck")).isEqualTo("8 " + atAnn.invite().header("CSeq"));
    assertThat(second.sequence()).isGreaterThan(first.sequence());
    assertThat(others.header("Call-ID")).isNotEqualTo(first.header("Call-ID"));
  }

  @Test
  void repeatedProvisionalOfAPhoneIsNotAcknowledgedTwice() {
    phone.dial("650");
    Call atAnn = ann.rung();
    SipText first = progress(atAnn, 1);
    reliably(atAnn, 1);
    SipText second = progress(atAnn, 2);

    assertThat(first.header("RAck")).startsWith("1 ");
    assertThat(second.header("RAck")).startsWith("2 ");
  }

  private static SipText acknowledged(Call caller) {
    SipText ringing = caller.awaitStatus(180);
    caller.acknowledgeProvisional(ringing);
    caller.awaitResponse("PRACK", 200);
    return ringing;
  }

  private static SipText progress(Call member, int number) {
    reliably(member, number);
    SipText prack = member.awaitRequest("PRACK");
    member.reply(prack, 200, "OK", "");
    return prack;
  }

  private static void reliably(Call member, int number) {
    String body = Sdp.of("early");
    member.reply(
        member.invite(), 183, "Session Progress", body, "Require: 100rel", "RSeq: " + number);
  }

  private static int number(SipText reliable) {
    return Integer.parseInt(reliable.header("RSeq"));
  }
}
