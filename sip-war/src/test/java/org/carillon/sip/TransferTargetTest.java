package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.carillon.config.TrunkSettings;
import org.carillon.config.TrunkSettings.CallerPlace;
import org.carillon.config.TrustSettings;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Registrant;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a party of a call can send the other one to, by the name or number that people know. */
class TransferTargetTest {

  private static final int PORT = FreePort.udp();

  @RegisterExtension
  static final Carillon CARILLON =
      new Carillon()
          .trusting(new TrustSettings(List.of("+336"), TrustSettings.USUAL.peers()))
          .over(
              new TrunkSettings(
                  Optional.of("sip:127.0.0.1:" + PORT),
                  "+33123456789",
                  CallerPlace.PAI,
                  Optional.of("acme"),
                  "swordfish",
                  Duration.ofSeconds(30)));

  private Call ann;
  private Phone carrier;

  @BeforeEach
  void connect() throws IOException {
    carrier = CARILLON.phone("carrier", PORT);
    Phone annsPhone = CARILLON.phone("ann");
    CARILLON.ringAll("690", annsPhone);
    Call caller = CARILLON.phone("caller").dial("690");
    ann = annsPhone.rung().pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    ann.awaitRequest("ACK");
  }

  @Test
  void extensionIsCalledWhereItHasRegistered() throws IOException {
    Registrant extension = CARILLON.registrant("102");
    extension.register(extension.contact());
    refer(CARILLON.uri("102"));

    assertThat(extension.phone().rung().invite().header("From")).contains("sip:caller@");
  }

  @Test
  void callerWhoIsWithheldStaysSoWhenSentOn() throws IOException {
    Phone bob = CARILLON.phone("bob");
    Phone annsPhone = CARILLON.phone("ann");
    CARILLON.ringAll("691", annsPhone);
    Call caller = CARILLON.phone("caller").dial("691", "Privacy: user");
    ann = annsPhone.rung().pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    ann.awaitRequest("ACK");
    refer(bob.contact());

    assertThat(bob.rung().invite().header("From")).contains("sip:anonymous@anonymous.invalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tel:+336123450%d", "sip:06123450%d@US", "sip:+336123450%d@TRUNK"})
  void numberThatIsPermittedIsDialledOverTheTrunk(String target) {
    String number = target.startsWith("tel") ? "01" : target.contains("US") ? "02" : "03";
    refer(at(target.replace("%d", number)));
    SipText invite = carrier.rung("+336123450" + number).invite();

    assertThat(invite.header("From")).startsWith("<sip:+33123456789@");
    assertThat(invite.header("P-Asserted-Identity")).contains("sip:caller@");
  }

  @Test
  void trunkThatAsksForThePasswordGetsItOnce() {
    refer("tel:+33612345099");
    challenge();
    SipText again = challenge();

    assertThat(again.header("Proxy-Authorization")).contains("username=\"acme\"");
    assertThat(progress()).startsWith("SIP/2.0 100");
    assertThat(progress()).startsWith("SIP/2.0 407");
  }

  private SipText challenge() {
    Call atCarrier = carrier.rung("+33612345099");
    atCarrier.refuse(407, "Proxy-Authenticate: Digest realm=\"c\", nonce=\"n\", qop=\"auth\"");
    atCarrier.awaitRequest("ACK");
    return atCarrier.invite();
  }

  @Test
  void callGoesOnOnceTheTrunkHasThePassword() {
    refer("tel:+33612345098");
    Call first = carrier.rung("+33612345098");
    first.refuse(407, "Proxy-Authenticate: Digest realm=\"c\", nonce=\"n\", qop=\"auth\"");
    first.awaitRequest("ACK");
    Call second = carrier.rung("+33612345098").ring().pickUp();
    second.awaitRequest("ACK");

    assertThat(second.invite().body()).isEqualTo(Sdp.of("caller"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tel:+33812345678", "sip:+33812345678@US", "sip:+33812345678@TRUNK"})
  void numberThatIsNotPermittedIsNobodys(String target) {
    refer(at(target));

    assertThat(progress()).startsWith("SIP/2.0 100");
    assertThat(progress()).startsWith("SIP/2.0 404");
    assertThat(carrier.unexpected()).noneMatch(one -> one.requestUri().contains("33812345678"));
  }

  @Test
  void dialogAtANumberThatIsNotPermittedIsNone() {
    refer(at("sip:+33812345678@TRUNK?Replaces=a%3Bto-tag%3D1%3Bfrom-tag%3D2"));

    assertThat(progress()).startsWith("SIP/2.0 100");
    assertThat(progress()).startsWith("SIP/2.0 481");
    assertThat(carrier.unexpected()).noneMatch(one -> one.requestUri().contains("33812345678"));
  }

  private static String at(String target) {
    return target
        .replace("US", CARILLON.uri("x").replace("sip:x@", ""))
        .replace("TRUNK", "127.0.0.1:" + PORT);
  }

  private void refer(String target) {
    ann.request("REFER", "", "Refer-To: <" + target + ">");
    ann.awaitResponse("REFER", 202);
  }

  private String progress() {
    SipText notify = ann.awaitRequest("NOTIFY");
    ann.reply(notify, 200, "OK", "");
    return notify.body();
  }
}
