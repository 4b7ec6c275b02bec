package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Registrant;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What phones hear from the registrar (RFC 3261 10.3, RFC 8760). */
class RegistrarTest {

  private static final String MOBILE = "<sip:101@127.0.0.1:39999;transport=udp>";

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  @Test
  void challengeOffersSha256FirstAndThenMd5() throws IOException {
    SipText challenge = CARILLON.registrant("101").challenge();

    assertThat(challenge.status()).isEqualTo(401);
    List<String> offers = challenge.headers("WWW-Authenticate");
    assertThat(offers).hasSize(2).allMatch(offer -> offer.contains("realm=\"carillon\""));
    assertThat(offers.get(0)).contains("algorithm=SHA-256").contains("qop=\"auth\"");
    assertThat(offers.get(1)).contains("algorithm=MD5").contains("qop=\"auth\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHA-256", "MD5"})
  void phoneWithThePasswordIsRegistered(String algorithm) throws IOException {
    Registrant phone = CARILLON.registrant("110-" + algorithm).hashing(algorithm);

    SipText answer = phone.register(phone.contact(), "Expires: 600");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(contacts(answer))
        .singleElement()
        .satisfies(
            contact ->
                assertThat("Contact: " + contact)
                    .startsWith(phone.contact())
                    .containsPattern(";expires=(600|599)"));
    assertThat(answer.header("Date")).endsWith("GMT");
  }

  @Test
  void wrongPasswordIsForbidden() throws IOException {
    Registrant guesser = CARILLON.registrant("111").withPassword("wrong");

    assertThat(guesser.register(guesser.contact()).status()).isEqualTo(403);
  }

  @Test
  void unknownExtensionLooksLikeAWrongPassword() throws IOException {
    Registrant nobody = new Registrant(CARILLON.phone("nobody"), "nobody", "any");

    assertThat(nobody.register(nobody.contact()).status()).isEqualTo(403);
  }

  @Test
  void nobodyRegistersForSomebodyElse() throws IOException {
    CARILLON.registrant("113");
    Registrant thief = CARILLON.registrant("112");

    SipText answer = thief.sendFor("113", thief.contact(), thief.proof(thief.challenge(), 1));

    assertThat(answer.status()).isEqualTo(403);
  }

  @Test
  void nonceOfAnotherServerIsStaleAndTheNewOneWorks() throws IOException {
    Registrant phone = CARILLON.registrant("114");

    SipText stale = phone.send(phone.contact(), phone.proof("bm90IG91cnM", 1));

    assertThat(stale.status()).isEqualTo(401);
    assertThat(stale.header("WWW-Authenticate")).containsIgnoringCase("stale=true");
    assertThat(phone.send(phone.contact(), phone.proof(stale, 1)).status()).isEqualTo(200);
  }

  @Test
  void rfc7616_3_4_countMustGrow() throws IOException {
    Registrant phone = CARILLON.registrant("115");
    SipText challenge = phone.challenge();
    String recorded = phone.proof(challenge, 1);
    phone.send(phone.contact(), recorded);

    assertThat(phone.send(phone.contact(), recorded).status()).isEqualTo(401);
    assertThat(phone.send(phone.contact(), phone.proof(challenge, 2)).status()).isEqualTo(200);
  }

  @Test
  void twoContactsAreRegisteredAndOneIsTakenBack() throws IOException {
    Registrant phone = CARILLON.registrant("116");
    phone.register(phone.contact());

    SipText both = phone.register("Contact: " + MOBILE + ";q=0.5;expires=120");
    SipText one = phone.register(phone.contact() + ";expires=0");

    assertThat(contacts(both)).hasSize(2);
    assertThat(contacts(both).get(1)).startsWith(MOBILE).contains(";q=0.5");
    assertThat(contacts(one))
        .singleElement()
        .satisfies(contact -> assertThat(contact).startsWith(MOBILE));
  }

  @Test
  void rfc3261_10_2_3_requestWithoutContactAsks() throws IOException {
    Registrant phone = CARILLON.registrant("117");
    phone.register(phone.contact());

    SipText answer = phone.register();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(contacts(answer)).hasSize(1);
  }

  @Test
  void starTakesEverythingBack() throws IOException {
    Registrant phone = CARILLON.registrant("118");
    phone.register(phone.contact(), "Contact: " + MOBILE);

    SipText answer = phone.register("Contact: *", "Expires: 0");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(contacts(answer)).isEmpty();
  }

  @Test
  void rfc3261_10_3_6_starWithAnotherExpiresIsMalformed() throws IOException {
    assertThat(CARILLON.registrant("119").register("Contact: *", "Expires: 60").status())
        .isEqualTo(400);
  }

  @Test
  void rfc3261_10_3_7_briefLifetimeIsRefusedWithTheShortest() throws IOException {
    Registrant phone = CARILLON.registrant("120");

    SipText answer = phone.register(phone.contact() + ";expires=59");

    assertThat(answer.status()).isEqualTo(423);
    assertThat(answer.header("Min-Expires")).isEqualTo("60");
  }

  @Test
  void rfc3261_10_3_7_requestThatOvertookALaterOneFails() throws IOException {
    Registrant phone = CARILLON.registrant("121");
    phone.register(phone.contact());
    String proof = phone.proof(phone.challenge(), 1);
    phone.stepBack();
    phone.stepBack();

    assertThat(phone.send(phone.contact(), proof).status()).isEqualTo(500);
  }

  @Test
  void eleventhPhoneIsForbiddenAndSaysWhy() throws IOException {
    Registrant phone = CARILLON.registrant("122");
    for (int i = 0; i < 10; i++) {
      assertThat(phone.register("Contact: <sip:122@127.0.0.1:3000" + i + ">").status())
          .isEqualTo(200);
    }

    SipText answer = phone.register(phone.contact());

    assertThat(answer.startLine()).isEqualTo("SIP/2.0 403 Too many contacts, at most 10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<tel:+49301234>", "<mailto:ann@example.com>"})
  void contactThatCannotBeCalledIsMalformed(String contact) throws IOException {
    assertThat(CARILLON.registrant("123").register("Contact: " + contact).status()).isEqualTo(400);
  }

  @Test
  void credentialsWithoutQopAreMalformed() throws IOException {
    Registrant phone = CARILLON.registrant("124");
    String proof = phone.proof(phone.challenge(), 1).replace(" qop=auth, nc=00000001", " opaque=x");

    SipText answer = phone.send(phone.contact(), proof);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.startLine()).contains("lack qop");
  }

  @Test
  void phoneBehindARouterKeepsItsContactInTheAnswer() throws IOException {
    SipText answer = CARILLON.registrant("127").register("Contact: <sip:127@10.0.0.7:5062>");

    assertThat(answer.header("Contact")).startsWith("<sip:127@10.0.0.7:5062>");
    assertThat(CARILLON.registeredContacts("127"))
        .singleElement()
        .satisfies(target -> assertThat(target).matches("sip:127@127.0.0.1:[0-9]+"));
  }

  @Test
  void unknownRequirementIsABadExtension() throws IOException {
    SipText answer = CARILLON.registrant("125").send("Require: outbound");

    assertThat(answer.status()).isEqualTo(420);
    assertThat(answer.header("Unsupported")).isEqualTo("outbound");
  }

  @Test
  void registrationIsAmongTheCapabilities() throws IOException {
    SipText answer = CARILLON.phone("asker").ask("OPTIONS", "600", 200);

    assertThat(answer.header("Allow")).contains("REGISTER");
  }

  @Test
  void callRingsEveryRegisteredPhoneOfAMember() throws IOException {
    Registrant desk = CARILLON.registrant("128");
    Registrant mobile = CARILLON.registrant("128");
    desk.register(desk.contact());
    mobile.register(mobile.contact());
    CARILLON.registeredMember("700", "128");

    Call caller = CARILLON.phone("caller").dial("700");
    Call atTheDesk = desk.phone().rung().ring();
    Call onTheMobile = mobile.phone().rung().ring();
    onTheMobile.pickUp();
    caller.accept(caller.awaitStatus(200));

    assertThat(atTheDesk.stopRinging().header("Reason")).contains("cause=200");
    caller.hangUpAnd(onTheMobile);
    assertThat(CARILLON.ended().answer()).isPresent();
  }

  @Test
  void phoneThatHasLeftIsRungNoMore() throws IOException {
    Registrant phone = CARILLON.registrant("129");
    CARILLON.registeredMember("701", "129");
    phone.register(phone.contact());
    phone.register("Contact: *", "Expires: 0");

    CARILLON.phone("caller").dial("701").awaitStatus(480);

    assertThat(phone.phone().unexpected()).isEmpty();
    CARILLON.ended();
  }

  @Test
  void registrationsLeaveNoSessionBehind() throws IOException {
    Registrant phone = CARILLON.registrant("126");
    phone.register(phone.contact());

    CARILLON.awaitNoSession();
  }

  /** RFC 3261 7.3.1: several contacts may stand in one header. */
  private static List<String> contacts(SipText answer) {
    return answer.headers("Contact").stream()
        .flatMap(header -> Stream.of(header.split(",(?=<)")))
        .toList();
  }
}
