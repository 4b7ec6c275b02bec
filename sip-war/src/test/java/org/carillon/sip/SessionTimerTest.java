package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.carillon.config.Settings.Signalling;
import org.carillon.domain.record.EndCause;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Session timers, which each leg has for itself (features 5.5, RFC 4028). */
class SessionTimerTest {

  @RegisterExtension
  static final Carillon CARILLON =
      new Carillon()
          .expecting(
              new Signalling(Carillon.LONG, Duration.ofSeconds(1800), Duration.ofSeconds(2)));

  private static final String TIMER = "Supported: timer";

  private Phone phone;
  private Phone ann;

  @BeforeEach
  void group() throws IOException {
    phone = CARILLON.phone("caller");
    ann = CARILLON.phone("ann");
    CARILLON.ringAll("660", ann);
  }

  @Test
  void memberIsAskedToRefreshWhateverTheCallerCanDo() {
    phone.dial("660");
    SipText invite = ann.rung().invite();

    assertThat(invite.header("Supported")).contains("timer");
    assertThat(expires(invite)).isEqualTo("1800;refresher=uas");
    assertThat(invite.header("Min-SE")).isEqualTo("2");
  }

  @Test
  void callerGetsTheIntervalOfItsOwnLeg() {
    Call caller = phone.dial("660", TIMER, "Session-Expires: 600;refresher=uac", "Min-SE: 300");
    Call member = ann.rung().pickUp("Require: timer", "Session-Expires: 900;refresher=uas");
    SipText answer = caller.awaitStatus(200);

    assertThat(expires(member.invite())).isEqualTo("1800;refresher=uas");
    assertThat(expires(answer)).isEqualTo("600;refresher=uac");
    assertThat(answer.header("Require")).isEqualTo("timer");
  }

  @Test
  void callerWithoutSessionTimersHasNone() {
    Call caller = phone.dial("660");
    ann.rung().pickUp("Session-Expires: 900;refresher=uas");
    SipText answer = caller.awaitStatus(200);

    assertThat(answer.headers("Session-Expires")).isEmpty();
    assertThat(answer.headers("Require")).isEmpty();
  }

  @Test
  void tooShortIntervalOfTheCallerIsRefused() {
    Call caller = phone.dial("660", TIMER, "Session-Expires: 1");

    assertThat(caller.awaitStatus(422).header("Min-SE")).isEqualTo("2");
  }

  @Test
  void memberThatWantsALongerSessionIsRungAgainWithIt() {
    Call caller = phone.dial("660");
    Call first = ann.rung();
    first.refuse(422, "Min-SE: 3600").awaitRequest("ACK");
    Call second = ann.rung().pickUp();

    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("ann"));
    assertThat(second.invite().header("Call-ID")).isEqualTo(first.invite().header("Call-ID"));
    assertThat(expires(second.invite())).isEqualTo("3600;refresher=uas");
    assertThat(second.invite().header("Min-SE")).isEqualTo("3600");
    assertThat(second.invite().body()).isEqualTo(first.invite().body());
  }

  @Test
  void callEndsForBothWhenTheMemberRefreshesNothing() {
    Call caller = phone.dial("660");
    Call member = connect(caller, "Session-Expires: 3;refresher=uas");

    member.hungUp();
    caller.hungUp();
    assertThat(CARILLON.ended().cause()).isEqualTo(EndCause.ERROR);
  }

  @Test
  void callEndsForBothWhenTheCallerRefreshesNothing() {
    Call caller = phone.dial("660", TIMER, "Session-Expires: 3;refresher=uac");
    Call member = connect(caller);

    caller.hungUp();
    member.hungUp();
  }

  @Test
  void refreshOfOnePartyIsNoBusinessOfTheOthers() {
    Call caller = phone.dial("660", TIMER);
    Call member = connect(caller);
    caller.request("UPDATE", "", TIMER, "Session-Expires: 400;refresher=uac");
    SipText answer = caller.awaitResponse("UPDATE", 200);
    caller.hangUpAnd(member);

    assertThat(expires(answer)).isEqualTo("400;refresher=uac");
    assertThat(ann.unexpected()).noneMatch(message -> message.method().equals("UPDATE"));
  }

  @Test
  void weRefreshTheSessionOfACallerWhoWantsThat() {
    Call caller =
        phone.dial("660", TIMER, "Allow: INVITE, UPDATE", "Session-Expires: 4;refresher=uas");
    Call member = connect(caller);
    SipText first = caller.awaitRequest("UPDATE");
    caller.reply(first, 200, "OK", "", "Require: timer", "Session-Expires: 4;refresher=uac");
    SipText second = caller.awaitRequest("UPDATE");
    caller.reply(second, 200, "OK", "", "Require: timer", "Session-Expires: 4;refresher=uac");
    caller.hangUpAnd(member);

    assertThat(expires(first)).isEqualTo("4;refresher=uac");
    assertThat(first.body()).isEmpty();
    assertThat(second.sequence()).isEqualTo(first.sequence() + 1);
  }

  @Test
  void callEndsForBothWhenTheOtherSideKnowsNothingOfItAnyMore() {
    Call caller =
        phone.dial("660", TIMER, "Allow: INVITE, UPDATE", "Session-Expires: 4;refresher=uas");
    Call member = connect(caller);
    caller.reply(caller.awaitRequest("UPDATE"), 481, "No Such Call", "");

    member.hungUp();
  }

  @Test
  void callerWhoCannotBeRefreshedByUpdateHasNoTimer() {
    Call caller =
        phone.dial("660", TIMER, "Allow: INVITE, ACK", "Session-Expires: 4;refresher=uas");
    ann.rung().pickUp();

    assertThat(caller.awaitStatus(200).headers("Session-Expires")).isEmpty();
  }

  @Test
  void relayedChangeRefreshesBothLegsWithTheirOwnIntervals() {
    Call caller = phone.dial("660", TIMER, "Session-Expires: 600;refresher=uac");
    Call member = connect(caller, "Require: timer", "Session-Expires: 900;refresher=uas");
    caller.request("INVITE", Sdp.of("hold"), TIMER, "Session-Expires: 500;refresher=uac");
    SipText relayed = member.awaitRequest("INVITE");
    member.reply(
        relayed, 200, "OK", Sdp.of("held"), "Require: timer", "Session-Expires: 900;refresher=uas");
    SipText answer = caller.awaitResponse("INVITE", 200);
    caller.acknowledge("");
    member.awaitRequest("ACK");

    assertThat(expires(relayed)).isEqualTo("900;refresher=uas");
    assertThat(expires(answer)).isEqualTo("500;refresher=uac");
  }

  @Test
  void tooShortIntervalInsideTheCallIsRefused() {
    Call caller = phone.dial("660", TIMER);
    Call member = connect(caller);
    member.request("UPDATE", "", TIMER, "Session-Expires: 1;refresher=uac");

    assertThat(member.awaitResponse("UPDATE", 422).header("Min-SE")).isEqualTo("2");
  }

  private Call connect(Call caller, String... answer) {
    Call member = ann.rung().pickUp(answer);
    caller.awaitStatus(200);
    caller.acknowledge("");
    member.awaitRequest("ACK");
    return member;
  }

  private static String expires(SipText message) {
    return message.header("Session-Expires").replace(" ", "");
  }
}
