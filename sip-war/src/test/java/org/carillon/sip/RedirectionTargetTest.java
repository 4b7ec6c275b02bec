package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.carillon.config.TrunkSettings;
import org.carillon.config.TrunkSettings.CallerPlace;
import org.carillon.config.TrustSettings;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.group.DeclineScope;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.ForwardPolicy;
import org.carillon.domain.group.MissedOnPhones;
import org.carillon.domain.group.Signals;
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

/** Where a member's phone may send a call, and how such a place is reached (features 5.2.5). */
class RedirectionTargetTest {

  private static final int PORT = FreePort.udp();

  /** Each test has numbers of its own: what comes late from one must not reach the next. */
  private static final AtomicInteger NUMBERS = new AtomicInteger(45600);

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

  private final String number = "123" + NUMBERS.incrementAndGet();
  private Phone phone;
  private Phone ann;
  private Phone carrier;

  @BeforeEach
  void group() throws IOException {
    phone = CARILLON.phone("caller");
    ann = CARILLON.phone("ann");
    carrier = CARILLON.phone("carrier", PORT);
    CARILLON.ringAll("690", ann);
    CARILLON.signals(
        "690", new Signals(ForwardPolicy.FOLLOW, DeclineScope.MEMBER, MissedOnPhones.ALL, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tel:+336%s", "tel:06%s", "sip:+336%s@US", "sip:06%s@US;user=phone"})
  void numberThatIsPermittedIsDialledOverTheTrunk(String target) {
    Call caller = phone.dial("690");
    sendOn(target);
    Call first = carrier.rung("+336" + number);
    first.refuse(407, "Proxy-Authenticate: Digest realm=\"c\", nonce=\"n\", qop=\"auth\"");
    first.awaitRequest("ACK");
    Call second = carrier.rung("+336" + number).pickUp();

    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("carrier"));
    assertThat(second.invite().header("From")).startsWith("<sip:+33123456789@");
    assertThat(second.invite().header("Proxy-Authorization")).contains("username=\"acme\"");
    caller.acknowledge("");
    second.awaitRequest("ACK");
    caller.hangUpAnd(second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tel:+338%s",
        "sip:+338%s@US",
        "sip:+338%s@TRUNK",
        "sip:+338%s@TRUNK;user=phone",
        "sip:TRUNK"
      })
  void nobodyIsCalledAtOurExpenseWithoutPermission(String target) {
    Call caller = phone.dial("690");
    sendOn(target);

    caller.awaitStatus(480);
    assertRedirected();
    assertThat(carrier.unexpected()).noneMatch(this::isForThisTest);
  }

  @Test
  void permittedNumberAtTheTrunkIsANumberAsWell() {
    phone.dial("690");
    sendOn("sip:+336%s@TRUNK;x=y");

    assertThat(carrier.rung("+336" + number).invite().header("From")).contains("+33123456789");
  }

  @Test
  void extensionIsRungWhereItHasRegistered() throws IOException {
    Registrant extension = CARILLON.registrant("102");
    extension.register(extension.contact());
    Call caller = phone.dial("690");
    sendOn("sip:102@US");
    Call atExtension = extension.phone().rung().pickUp();

    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("102"));
    caller.acknowledge("");
    atExtension.awaitRequest("ACK");
    caller.hangUpAnd(atExtension);
    assertThat(CARILLON.ended().attempts())
        .extracting(attempt -> attempt.end())
        .containsExactly(AttemptEnd.ANSWERED);
  }

  @Test
  void nameMayBeWrittenWithEscapes() throws IOException {
    Registrant extension = CARILLON.registrant("105");
    extension.register(extension.contact());
    phone.dial("690");
    sendOn("sip:%310%35@US");

    assertThat(extension.phone().rung().invite().header("To")).isEqualTo("<sip:105@127.0.0.1>");
  }

  @Test
  void nameThatCannotBeReadIsNobodys() {
    Call caller = phone.dial("690");
    sendOn("sip:1%zz@US");

    caller.awaitStatus(480);
  }

  @Test
  void everyPhoneOfTheExtensionRings() throws IOException {
    Registrant extension = CARILLON.registrant("103");
    Phone second = CARILLON.phone("second");
    extension.register(extension.contact());
    extension.register("Contact: <" + second.contact() + ">");
    Call caller = phone.dial("690");
    sendOn("sip:103@US");
    extension.phone().rung().ring();
    second.rung().ring().pickUp();

    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("second"));
  }

  @Test
  void extensionThatRegisteredAtTheTrunkIsNotCalledThere() throws IOException {
    Registrant extension = CARILLON.registrant("104");
    extension.register("Contact: <sip:+338" + number + "@127.0.0.1:" + PORT + ">");
    Call caller = phone.dial("690");
    sendOn("sip:104@US");

    caller.awaitStatus(480);
    assertThat(carrier.unexpected()).noneMatch(this::isForThisTest);
  }

  @Test
  void nobodysPhoneIsNotRung() throws IOException {
    Phone stranger = CARILLON.phone("stranger");
    Call caller = phone.dial("690");
    sendOn(stranger.contact());

    caller.awaitStatus(480);
    assertRedirected();
    assertThat(stranger.unexpected()).isEmpty();
  }

  @Test
  void mailboxOfAGroupIsNotRungThoughItIsSomebodysPhone() throws IOException {
    Phone mailbox = CARILLON.phone("vm");
    CARILLON.colleague("vm", mailbox);
    CARILLON.overflowing("691", new Destination.Voicemail(mailbox.contact() + ";x=y"), ann);
    Call caller = phone.dial("690");
    sendOn(mailbox.contact());

    caller.awaitStatus(480);
    assertRedirected();
    assertThat(mailbox.unexpected()).isEmpty();
  }

  private SipText sendOn(String target) {
    String us = CARILLON.uri("x").replace("sip:x@", "");
    String where =
        target.replace("%s", number).replace("US", us).replace("TRUNK", "127.0.0.1:" + PORT);
    Call atAnn = ann.rung();
    return atAnn.refuse(302, "Contact: <" + where + ">").awaitRequest("ACK");
  }

  private boolean isForThisTest(SipText message) {
    return message.requestUri().contains(number);
  }

  private static void assertRedirected() {
    assertThat(CARILLON.ended().attempts())
        .extracting(attempt -> attempt.end())
        .containsExactly(AttemptEnd.REDIRECTED);
  }
}
