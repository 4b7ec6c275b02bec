package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.record.Outcome;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ann, who talks with two, lets them talk to each other (RFC 5589 7). */
class AttendedTransferTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private Phone annsPhone;
  private Call carl;
  private Call ann;
  private Call annsOther;
  private Call dan;

  @BeforeEach
  void talkWithBoth() throws IOException {
    annsPhone = CARILLON.phone("ann");
    CARILLON.ringAll("670", annsPhone);
    Phone dansPhone = CARILLON.phone("dan");
    CARILLON.ringAll("671", dansPhone);
    carl = CARILLON.phone("carl").dial("670");
    ann = annsPhone.rung();
    connect(carl, ann);
    annsOther = annsPhone.dial("671");
    dan = dansPhone.rung();
    connect(annsOther, dan);
  }

  @Test
  void bothTalkToEachOtherAndAnnIsReleased() {
    refer(CARILLON.uri("671"), annsOther.dialog());
    joined();

    carl.hangUpAnd(dan);
    List<CallSummary> records = Stream.of(CARILLON.ended(), CARILLON.ended()).toList();
    assertThat(records).extracting(CallSummary::outcome).containsOnly(Outcome.ANSWERED);
    assertThat(records).extracting(CallSummary::group).containsExactlyInAnyOrder("670", "671");
    assertThat(CARILLON.recordsLeft()).isZero();
  }

  @Test
  void whatTheySayAfterwardsPassesBetweenThem() {
    refer(CARILLON.uri("671"), annsOther.dialog());
    joined();
    // there and back on the way between the two calls, so that the last ACK on it has arrived
    dan.request("INFO", "");
    carl.reply(carl.awaitRequest("INFO"), 200, "OK", "");
    dan.awaitResponse("INFO", 200);

    dan.request("INVITE", Sdp.of("hold"));
    SipText relayed = carl.awaitRequest("INVITE");
    assertThat(relayed.body()).isEqualTo(Sdp.of("hold"));
    carl.reply(relayed, 200, "OK", Sdp.of("held"));
    assertThat(dan.awaitResponse("INVITE", 200).body()).isEqualTo(Sdp.of("held"));
    dan.acknowledge("");
    carl.awaitRequest("ACK");
    dan.hangUpAnd(carl);
  }

  /** Phones name whom they talk to, which may be an address that we do not lead to. */
  @Test
  void dialogOfOursIsFoundWhateverAddressTheReferNames() throws IOException {
    refer(CARILLON.phone("elsewhere").contact(), annsOther.dialog());
    joined();

    carl.hangUpAnd(dan);
  }

  @Test
  void memberOfBothCallsMayJoinThem() throws IOException {
    Call eve = CARILLON.phone("eve").dial("670");
    Call annsThird = annsPhone.rung();
    connect(eve, annsThird);

    refer(CARILLON.uri("670"), annsThird.dialog());
    takesNewOffer(eve, Sdp.of("carl"));
    takesNewOffer(carl, Sdp.of("agreed"));
    annsThird.hungUp();
    ann.awaitRequest("BYE");
    carl.hangUpAnd(eve);
  }

  @Test
  void transferToADialogThatIsOverLeavesTheCallAsItWas() {
    annsOther.hangUpAnd(dan);
    CARILLON.ended();
    refer(CARILLON.uri("999"), annsOther.dialog());

    assertThat(lastProgress()).isEqualTo("SIP/2.0 481 Failed\r\n");
    carl.request("INFO", "");
    ann.reply(ann.awaitRequest("INFO"), 200, "OK", "");
    carl.awaitResponse("INFO", 200);
    carl.hangUpAnd(ann);
  }

  @Test
  void callIsNotJoinedWithItself() {
    ann.request("REFER", "", referTo(CARILLON.uri("670"), ann.dialog()));

    ann.awaitResponse("REFER", 400);
    carl.hangUpAnd(ann);
  }

  private void joined() {
    takesNewOffer(dan, Sdp.of("carl"));
    takesNewOffer(carl, Sdp.of("agreed"));
    annsOther.hungUp();
    assertThat(lastProgress()).isEqualTo("SIP/2.0 200 OK\r\n");
    ann.hungUp();
  }

  private void refer(String target, String dialog) {
    ann.request("REFER", "", referTo(target, dialog));
    ann.awaitResponse("REFER", 202);
  }

  private String lastProgress() {
    SipText notify;
    do {
      notify = ann.awaitRequest("NOTIFY");
      ann.reply(notify, 200, "OK", "");
    } while (notify.header("Subscription-State").startsWith("active"));
    return notify.body();
  }

  private static String referTo(String target, String dialog) {
    String escaped = URLEncoder.encode(dialog, StandardCharsets.UTF_8);
    return "Refer-To: <" + target + "?Replaces=" + escaped + ">";
  }

  private static void connect(Call caller, Call member) {
    member.pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    member.awaitRequest("ACK");
  }

  private static void takesNewOffer(Call staying, String offer) {
    SipText invite = staying.awaitRequest("INVITE");
    assertThat(invite.body()).isEqualTo(offer);
    staying.reply(invite, 200, "OK", Sdp.of("agreed"));
    staying.awaitRequest("ACK");
  }
}
