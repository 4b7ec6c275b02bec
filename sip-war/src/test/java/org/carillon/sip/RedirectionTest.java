package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.group.DeclineScope;
import org.carillon.domain.group.ForwardPolicy;
import org.carillon.domain.group.MissedOnPhones;
import org.carillon.domain.group.Signals;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Sdp;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a call that a member's phone sends elsewhere (features 5.2.5). */
class RedirectionTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private static final Signals FOLLOW =
      new Signals(ForwardPolicy.FOLLOW, DeclineScope.MEMBER, MissedOnPhones.ALL, "", "");

  private Phone phone;
  private Phone ann;
  private Phone mobile;

  @BeforeEach
  void group() throws IOException {
    phone = CARILLON.phone("caller");
    ann = CARILLON.phone("ann");
    mobile = CARILLON.phone("mobile");
    CARILLON.colleague("mobile", mobile);
    CARILLON.ringAll("690", ann);
    CARILLON.signals("690", FOLLOW);
  }

  @Test
  void groupThatIgnoresRedirectionsGoesOn() {
    CARILLON.ringAll("691", ann);
    Call caller = phone.dial("691");
    ann.rung().refuse(302, "Contact: <" + mobile.contact() + ">");

    caller.awaitStatus(480);
    assertThat(CARILLON.ended().attempts())
        .extracting(Attempt::end, Attempt::redirectedTo)
        .containsExactly(tuple(AttemptEnd.REDIRECTED, Optional.empty()));
    assertThat(mobile.unexpected()).isEmpty();
  }

  @Test
  void phoneThatTheCallIsSentToTakesItInTheMembersPlace() {
    Call caller = phone.dial("690");
    SipText first = sendOn(ann.rung(), mobile.contact());
    Call atMobile = mobile.rung().ring();
    caller.awaitStatus(180);
    atMobile.pickUp();
    SipText answer = caller.awaitStatus(200);
    caller.acknowledge("");
    atMobile.awaitRequest("ACK");
    caller.hangUpAnd(atMobile);

    assertThat(answer.body()).isEqualTo(Sdp.of("mobile"));
    assertThat(first.requestUri()).isEqualTo(ann.contact());
    assertThat(atMobile.invite().headers("History-Info"))
        .endsWith(
            "<sip:m1@127.0.0.1?Reason=SIP%3Bcause%3D302>;index=1.1;mp=1",
            "<sip:mobile@127.0.0.1>;index=1.2;mp=1.1");
    assertThat(atMobile.invite().header("To")).startsWith("<sip:mobile@127.0.0.1>");
    assertThat(CARILLON.ended().attempts())
        .extracting(Attempt::end, Attempt::redirectedTo)
        .containsExactly(tuple(AttemptEnd.ANSWERED, Optional.of("sip:mobile@127.0.0.1")));
  }

  @Test
  void phoneThatTheCallIsSentToEndsTheOfferWithItsOwnAnswer() {
    Call caller = phone.dial("690");
    sendOn(ann.rung(), mobile.contact());
    mobile.rung().refuse(486);

    caller.awaitStatus(486);
  }

  @Test
  void onlyTheFirstOfSeveralContactsIsRung() throws IOException {
    Phone office = CARILLON.phone("office");
    CARILLON.colleague("office", office);
    Call caller = phone.dial("690");
    Call atAnn = ann.rung();
    atAnn.refuse(300, "Contact: <" + mobile.contact() + ">, <" + office.contact() + ">");
    mobile.rung().refuse(404);

    caller.awaitStatus(480);
    assertThat(office.unexpected()).isEmpty();
  }

  @Test
  void secondRedirectionIsNotFollowed() throws IOException {
    Phone office = CARILLON.phone("office");
    CARILLON.colleague("office", office);
    Call caller = phone.dial("690");
    sendOn(ann.rung(), mobile.contact());
    sendOn(mobile.rung(), office.contact());

    caller.awaitStatus(480);
    assertRedirected();
    assertThat(office.unexpected()).isEmpty();
  }

  @Test
  void redirectionToAGroupIsNotFollowed() {
    Call caller = phone.dial("690");
    Call atAnn = ann.rung();
    sendOn(atAnn, caller.invite().requestUri());

    caller.awaitStatus(480);
    assertRedirected();
  }

  @Test
  void redirectionToWhereTheCallWasIsNotFollowed() {
    Call caller = phone.dial("690");
    sendOn(ann.rung(), ann.contact() + ";transport=udp");

    caller.awaitStatus(480);
    assertRedirected();
  }

  @Test
  void redirectionToAMailboxIsNotFollowed() {
    Call caller = phone.dial("690");
    sendOn(ann.rung(), mobile.contact() + ";target=sip:ann%40127.0.0.1;cause=408");

    caller.awaitStatus(480);
    assertRedirected();
  }

  @Test
  void redirectionToNoPhoneIsNotFollowed() {
    Call caller = phone.dial("690");
    ann.rung().refuse(302, "Contact: <mailto:ann@acme.test>");

    caller.awaitStatus(480);
    assertRedirected();
  }

  @Test
  void redirectedPhoneRingsForTheRestOfTheRingTimeOnly() throws IOException {
    Phone bob = CARILLON.phone("bob");
    CARILLON.hunt("692", Duration.ofSeconds(1), ann, bob);
    CARILLON.signals("692", FOLLOW);
    phone.dial("692");
    sendOn(ann.rung(), mobile.contact());
    Call atMobile = mobile.rung().ring();

    atMobile.stopRinging();
    bob.rung();
  }

  @Test
  void redirectionThatCrossesTheCancelIsNotFollowed() {
    Call caller = phone.dial("690");
    Call atAnn = ann.rung().ring();
    caller.awaitStatus(180);
    caller.cancel();
    SipText cancel = atAnn.awaitRequest("CANCEL");
    sendOn(atAnn, mobile.contact());
    atAnn.reply(cancel, 200, "OK", "");
    CARILLON.ended();
    // whatever was sent to the mobile phone before is there once this is answered
    mobile.dial("999").awaitStatus(404);

    assertThat(mobile.unexpected()).noneMatch(message -> message.method().equals("INVITE"));
  }

  private static SipText sendOn(Call call, String target) {
    call.refuse(302, "Contact: <" + target + ">").awaitRequest("ACK");
    return call.invite();
  }

  private static void assertRedirected() {
    assertThat(CARILLON.ended().attempts())
        .extracting(Attempt::end)
        .containsExactly(AttemptEnd.REDIRECTED);
  }
}
