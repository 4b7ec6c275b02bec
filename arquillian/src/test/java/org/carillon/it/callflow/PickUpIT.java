package org.carillon.it.callflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.carillon.it.ServerTest;
import org.carillon.it.phone.PhoneRoom;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Registrant;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Extension 101 of the demo takes calls that ring at member1 and member2 (row 56), and member1 lets
 * those talk to each other with whom he talks.
 */
class PickUpIT extends ServerTest {

  private static final InetSocketAddress SERVER =
      new InetSocketAddress("127.0.0.1", PhoneRoom.SERVER_PORT);

  private final String name = "caller" + System.nanoTime();
  private SipSessions sessions;
  private Phone ann;
  private Phone bob;
  private Phone callersPhone;
  private Registrant dan;

  @Deployment(testable = false)
  static WebArchive groups() {
    return GroupsForTests.archive();
  }

  @BeforeEach
  void switchOn() throws IOException {
    sessions = SipSessions.now();
    ann = new Phone("ann", SERVER, PhoneRoom.memberPort(1));
    bob = new Phone("bob", SERVER, PhoneRoom.memberPort(2));
    callersPhone = new Phone(name, SERVER);
    dan = new Registrant(new Phone("101", SERVER), "101", "carillon-101");
  }

  @AfterEach
  void switchOff() throws IOException {
    ann.close();
    bob.close();
    callersPhone.close();
    dan.phone().close();
    sessions.close();
  }

  @Test
  void codeAndTheGroupTakeTheCallAndTheRecordSaysSo() throws Exception {
    Call caller = callersPhone.dial("851");
    Call atAnn = ann.rung().ring();
    Call atBob = bob.rung().ring();
    caller.awaitStatus(180);

    talks(dials("*8851"), caller, atAnn, atBob);

    CallLine record = new CallRecords().call(name);
    assertThat(record.outcome()).isEqualTo("ANSWERED");
    assertThat(record.members()).endsWith("101");
    assertThat(record.ends()).containsExactly("LOST_RACE", "LOST_RACE", "ANSWERED");
    sessions.areBackWhereTheyWere();
  }

  @Test
  void dialogOfAPhoneThatRingsIsReplaced() throws Exception {
    Call caller = callersPhone.dial("851");
    Call atAnn = ann.rung().ring();
    Call atBob = bob.rung().ring();
    caller.awaitStatus(180);

    talks(dials("101", "Replaces: " + atBob.dialog()), caller, atAnn, atBob);
    sessions.areBackWhereTheyWere();
  }

  @Test
  void nothingIsTakenWhereNothingRings() {
    assertThat(dials("*8851").awaitStatus(480).startLine()).isEqualTo("SIP/2.0 480 No Call Rings");
    assertThat(dials("*8999").awaitStatus(404).startLine()).isEqualTo("SIP/2.0 404 No Such Group");
  }

  @Test
  void memberWhoTalksWithTwoLetsThemTalkToEachOther() throws Exception {
    Call carl = callersPhone.dial("640");
    Call atAnn = ann.rung();
    connect(carl, atAnn);
    Call annsOther = ann.dial("851");
    Call atBob = bob.rung();
    connect(annsOther, atBob);

    String dialog = URLEncoder.encode(annsOther.dialog(), StandardCharsets.UTF_8);
    String target = "sip:851@127.0.0.1:" + PhoneRoom.SERVER_PORT;
    atAnn.request("REFER", "", "Refer-To: <" + target + "?Replaces=" + dialog + ">");
    atAnn.awaitResponse("REFER", 202);
    takesNewOffer(atBob, Sdp.of(name));
    takesNewOffer(carl, Sdp.of("bob again"));
    annsOther.hungUp();
    atAnn.hungUp();
    carl.hangUpAnd(atBob);

    assertThat(new CallRecords().call(name).outcome()).isEqualTo("ANSWERED");
  }

  private Call dials(String number, String... headers) {
    SipText challenge = dan.phone().dial(number, headers).awaitStatus(401);
    String[] proven = Registrant.with(headers, dan.proof("INVITE", challenge));
    return dan.phone().dial(number, proven);
  }

  private static void talks(Call picker, Call caller, Call... stopped) {
    assertThat(picker.awaitStatus(200).body()).contains("m=audio 29000 RTP/AVP 0");
    assertThat(caller.awaitStatus(200).body()).startsWith(Sdp.of("101"));
    for (Call call : stopped) {
      assertThat(call.stopRinging().header("Reason")).startsWith("SIP;cause=200");
    }
    caller.acknowledge("");
    picker.acknowledge("");
    caller.hangUpAnd(picker);
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
    staying.reply(invite, 200, "OK", Sdp.of("bob again"));
    staying.awaitRequest("ACK");
  }
}
