package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.carillon.config.TrunkSettings;
import org.carillon.config.TrunkSettings.CallerPlace;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.group.Destination;
import org.carillon.domain.registration.digest.Credentials;
import org.carillon.domain.registration.digest.DigestAlgorithm;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls to telephone numbers, over the proxy of a carrier (features 5.6). */
class TrunkTest {

  private static final int PORT = FreePort.udp();

  /** Each test has a number of its own: what comes late from one must not reach the next. */
  private static final AtomicInteger NUMBERS = new AtomicInteger(12345600);

  private static final String IDENTITY = "<sip:+33123456789@127.0.0.1>";
  private static final String CHALLENGE =
      "Digest realm=\"carrier\", nonce=\"n1\", algorithm=MD5, qop=\"auth\"";

  @RegisterExtension
  static final Carillon CARILLON =
      new Carillon()
          .over(
              new TrunkSettings(
                  Optional.of("sip:127.0.0.1:" + PORT),
                  "+33123456789",
                  CallerPlace.PAI,
                  Optional.of("acme"),
                  "swordfish",
                  Duration.ofSeconds(30)));

  private final String outside = "+336" + NUMBERS.incrementAndGet();
  private Phone phone;
  private Phone carrier;

  @BeforeEach
  void phones() throws IOException {
    phone = CARILLON.phone("caller").as("\"Jean\" <sip:+33987654321@house.test>");
    carrier = CARILLON.phone("carrier", PORT);
    CARILLON.contacts("700", outside);
  }

  @Test
  void numberOfAMemberIsDialledOverTheProxyWithOurNumber() {
    phone.dial("700");
    SipText invite = carrier.rung(outside).invite();

    assertThat(invite.requestUri()).isEqualTo("sip:" + outside + "@127.0.0.1:" + PORT);
    assertThat(invite.header("To")).isEqualTo("<sip:" + outside + "@127.0.0.1>");
    assertThat(invite.header("From")).startsWith(IDENTITY + ";tag=");
    assertThat(invite.header("P-Asserted-Identity")).isEqualTo("<sip:+33987654321@house.test>");
    assertThat(invite.headers("Diversion")).isEmpty();
  }

  @Test
  void numberMayBeWrittenAsPeopleWriteIt() {
    CARILLON.contacts("701", "tel:+33-6.12 (34) 5678;phone-context=x");
    phone.dial("701");

    assertThat(carrier.rung("+33612345678").invite().header("To")).contains("+33612345678@");
  }

  @Test
  void assertionOfTheCallerPassesAsItIs() {
    phone.dial("700", "P-Asserted-Identity: <sip:+33111111111@other.test>", "Privacy: id");
    SipText invite = carrier.rung(outside).invite();

    assertThat(invite.headers("P-Asserted-Identity"))
        .containsExactly("<sip:+33111111111@other.test>");
    assertThat(invite.header("Privacy")).isEqualTo("id");
  }

  @Test
  void withheldCallerIsNotAsserted() {
    phone.as("\"Anonymous\" <sip:anonymous@anonymous.invalid>").dial("700");

    assertThat(carrier.rung(outside).invite().headers("P-Asserted-Identity")).isEmpty();
  }

  @Test
  void whoAnswersOutsideIsKnownByTheWordOfTheTrunk() {
    Call caller = phone.dial("700");
    carrier.rung(outside).pickUp("P-Asserted-Identity: <sip:" + outside + "@carrier.test>");

    assertThat(caller.awaitStatus(200).header("P-Asserted-Identity")).contains(outside);
  }

  @Test
  void withheldCallerReachesTheTrunkWithTheWishToStayUnknown() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.overflowing("704", new Destination.External(outside), ann);
    phone.dial("704", "P-Asserted-Identity: <sip:+33111111111@other.test>", "Privacy: id");
    Call atAnn = ann.rung();
    atAnn.refuse(486);

    assertThat(atAnn.invite().toString()).doesNotContain("33111111111", "33987654321");
    SipText invite = carrier.rung(outside).invite();
    assertThat(invite.header("P-Asserted-Identity")).contains("+33111111111");
    assertThat(invite.header("Privacy")).isEqualTo("id");
  }

  @Test
  void overflowToANumberGoesOverTheProxyToo() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.overflowing("702", new Destination.External(outside), ann);
    Call caller = phone.dial("702");
    ann.rung().refuse(486);
    Call atCarrier = carrier.rung(outside).pickUp();

    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("carrier"));
    assertThat(atCarrier.invite().requestUri()).startsWith("sip:" + outside + "@");
    assertThat(atCarrier.invite().header("Diversion")).contains("sip:702@", "reason=user-busy");
  }

  @Test
  void challengeOfTheTrunkIsAnsweredAndTheCallGoesOn() {
    Call caller = phone.dial("700", "Alert-Info: <urn:alert:source:external>");
    Call first = carrier.rung(outside);
    challenge(first, 407, "Proxy-Authenticate");
    Call second = carrier.rung(outside).ring();
    caller.awaitStatus(180);
    second.pickUp();
    SipText answer = caller.awaitStatus(200);
    caller.acknowledge("");
    second.awaitRequest("ACK");
    caller.hangUpAnd(second);

    assertProven(second.invite(), "Proxy-Authorization");
    assertThat(second.invite().sequence()).isEqualTo(first.invite().sequence() + 1);
    for (String same : new String[] {"Call-ID", "From", "To", "Alert-Info", "History-Info"}) {
      assertThat(second.invite().headers(same)).isEqualTo(first.invite().headers(same));
    }
    assertThat(second.invite().body()).isEqualTo(first.invite().body());
    assertThat(answer.body()).isEqualTo(Sdp.of("carrier"));
    assertThat(CARILLON.ended().attempts())
        .extracting(attempt -> attempt.end())
        .containsExactly(AttemptEnd.ANSWERED);
  }

  @Test
  void challengeOfAServerIsAnsweredAsWell() {
    phone.dial("700");
    challenge(carrier.rung(outside), 401, "WWW-Authenticate");

    assertProven(carrier.rung(outside).invite(), "Authorization");
  }

  @Test
  void sessionThatIsTooShortForTheTrunkIsLengthenedAfterItsChallenge() {
    Call caller = phone.dial("700");
    challenge(carrier.rung(outside), 407, "Proxy-Authenticate");
    carrier.rung(outside).refuse(422, "Min-SE: 3600").awaitRequest("ACK");
    Call third = carrier.rung(outside).pickUp();
    caller.awaitStatus(200);

    assertProven(third.invite(), "Proxy-Authorization");
    assertThat(third.invite().header("Session-Expires")).startsWith("3600");
    assertThat(third.invite().headers("Session-Expires")).hasSize(1);
    assertThat(third.invite().body()).isEqualTo(Sdp.of("caller"));
  }

  @Test
  void challengeIsAnsweredAfterTheSessionWasLengthened() {
    Call caller = phone.dial("700");
    carrier.rung(outside).refuse(422, "Min-SE: 3600").awaitRequest("ACK");
    challenge(carrier.rung(outside), 407, "Proxy-Authenticate");
    Call third = carrier.rung(outside).pickUp();
    caller.awaitStatus(200);

    assertProven(third.invite(), "Proxy-Authorization");
    assertThat(third.invite().header("Session-Expires")).startsWith("3600");
  }

  @Test
  void proxyAndServerOfTheTrunkMayBothChallenge() {
    Call caller = phone.dial("700");
    challenge(carrier.rung(outside), 407, "Proxy-Authenticate");
    challenge(carrier.rung(outside), 401, "WWW-Authenticate");
    Call third = carrier.rung(outside).pickUp();
    caller.awaitStatus(200);

    assertProven(third.invite(), "Proxy-Authorization");
    assertProven(third.invite(), "Authorization");
  }

  @Test
  void secondChallengeIsAFailure() {
    Call caller = phone.dial("700");
    challenge(carrier.rung(outside), 407, "Proxy-Authenticate");
    challenge(carrier.rung(outside), 407, "Proxy-Authenticate");

    caller.awaitStatus(480);
    assertFailed();
  }

  @Test
  void challengeOfAPhoneIsNotAnswered() throws IOException {
    Phone ann = CARILLON.phone("ann");
    CARILLON.ringAll("703", ann);
    Call caller = phone.dial("703");
    challenge(ann.rung(), 401, "WWW-Authenticate");

    caller.awaitStatus(480);
    assertFailed();
    assertThat(ann.unexpected()).isEmpty();
  }

  @Test
  void callerWhoGivesUpAfterTheChallengeStopsTheSecondInvite() {
    Call caller = phone.dial("700");
    challenge(carrier.rung(outside), 407, "Proxy-Authenticate");
    Call second = carrier.rung(outside).ring();
    caller.awaitStatus(180);
    caller.cancel();
    caller.awaitStatus(487);

    assertThat(second.stopRinging().sequence()).isEqualTo(second.invite().sequence());
  }

  private static void challenge(Call call, int status, String header) {
    call.refuse(status, header + ": " + CHALLENGE).awaitRequest("ACK");
  }

  private static void assertProven(SipText invite, String header) {
    String secret = DigestAlgorithm.MD5.ha1("acme", "carrier", "swordfish");
    Credentials credentials = Credentials.of(invite.header(header));

    assertThat(credentials.prove(secret, "INVITE")).isTrue();
    assertThat(credentials.proof().uri()).isEqualTo(invite.requestUri());
  }

  private static void assertFailed() {
    assertThat(CARILLON.ended().attempts())
        .extracting(attempt -> attempt.end())
        .containsExactly(AttemptEnd.FAILED);
  }
}
