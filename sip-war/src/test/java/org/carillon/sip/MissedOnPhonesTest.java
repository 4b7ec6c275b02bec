package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.carillon.domain.group.DeclineScope;
import org.carillon.domain.group.ForwardPolicy;
import org.carillon.domain.group.MissedOnPhones;
import org.carillon.domain.group.Signals;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On which phones a call shows up as missed that nobody took (features 5.6). */
class MissedOnPhonesTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

  private static final String TOLD_OF_AN_ANSWER = "SIP;cause=200;text=\"Call completed elsewhere\"";
  private static final Duration SHORT = Duration.ofSeconds(1);

  private Phone ann;
  private Phone bob;
  private Phone phone;

  @BeforeEach
  void phones() throws IOException {
    ann = CARILLON.phone("ann");
    bob = CARILLON.phone("bob");
    phone = CARILLON.phone("caller");
  }

  @Test
  void onAllUnlessTheGroupWantsItOtherwise() throws IOException {
    CARILLON.hunt("680", SHORT, ann, bob);
    Call caller = phone.dial("680");

    assertThat(reason(ann.rung().ring().stopRinging())).isEqualTo("Q.850;cause=19");
    assertThat(reason(bob.rung().ring().stopRinging())).isEqualTo("Q.850;cause=19");
    caller.awaitStatus(480);
  }

  @Test
  void onNoneAfterTheRingTime() throws IOException {
    CARILLON.hunt("681", SHORT, ann, bob);
    missed("681", MissedOnPhones.NONE);
    Call caller = phone.dial("681");

    assertThat(reason(ann.rung().ring().stopRinging())).isEqualTo(TOLD_OF_AN_ANSWER);
    assertThat(reason(bob.rung().ring().stopRinging())).isEqualTo(TOLD_OF_AN_ANSWER);
    caller.awaitStatus(480);
  }

  @Test
  void onNoneWhenTheCallerHangsUp() throws IOException {
    CARILLON.ringAll("682", ann);
    missed("682", MissedOnPhones.NONE);
    Call caller = phone.dial("682");
    Call atAnn = ann.rung().ring();
    caller.awaitStatus(180);
    caller.cancel();

    assertThat(reason(atAnn.stopRinging())).isEqualTo(TOLD_OF_AN_ANSWER);
  }

  @Test
  void noneWhereTheCallersCallWasAnsweredElsewhere() throws IOException {
    CARILLON.ringAll("686", ann);
    Call caller = phone.dial("686");
    Call atAnn = ann.rung().ring();
    caller.awaitStatus(180);
    caller.cancel("Reason: SIP;cause=200;text=\"Elsewhere, upstairs\"", "Reason: Q.850;cause=26");

    SipText cancel = atAnn.stopRinging();
    assertThat(String.join(",", cancel.headers("Reason")))
        .isEqualTo("SIP;cause=200;text=\"Elsewhere, upstairs\",Q.850;cause=26");
  }

  @Test
  void callersReasonPassesFromAnEarlyByeToo() throws IOException {
    CARILLON.ringAll("687", ann);
    Call caller = phone.dial("687");
    Call atAnn = ann.rung().ring();
    caller.awaitStatus(180);
    caller.request("BYE", "", "Reason: SIP;cause=600");
    caller.awaitResponse("BYE", 200);

    assertThat(reason(atAnn.stopRinging())).isEqualTo("SIP;cause=600");
  }

  @Test
  void groupThatHidesMissedCallsHidesThemWhateverTheCallersReason() throws IOException {
    CARILLON.ringAll("688", ann);
    missed("688", MissedOnPhones.NONE);
    Call caller = phone.dial("688");
    Call atAnn = ann.rung().ring();
    caller.awaitStatus(180);
    caller.cancel("Reason: SIP;cause=600");

    assertThat(reason(atAnn.stopRinging())).isEqualTo(TOLD_OF_AN_ANSWER);
  }

  @Test
  void onThePhoneOfWhoMissedTheFewestCallsToday() throws IOException {
    CARILLON.ringAll("683", ann, bob);
    missed("683", MissedOnPhones.ONE);
    CARILLON.missed(1, 3);
    CARILLON.missed(2, 1);

    hangUpWhileBothRing("683", TOLD_OF_AN_ANSWER, "");
  }

  @Test
  void onThePhoneOfTheFirstOfSeveralWhoMissedTheSame() throws IOException {
    CARILLON.ringAll("684", ann, bob);
    missed("684", MissedOnPhones.ONE);
    CARILLON.missed(1, 2);
    CARILLON.missed(2, 2);

    hangUpWhileBothRing("684", "", TOLD_OF_AN_ANSWER);
  }

  @Test
  void onOnePhoneOfThoseThatRangOneAfterTheOther() throws IOException {
    CARILLON.hunt("685", SHORT, ann, bob);
    missed("685", MissedOnPhones.ONE);
    Call caller = phone.dial("685");

    assertThat(reason(ann.rung().ring().stopRinging())).isEqualTo("Q.850;cause=19");
    assertThat(reason(bob.rung().ring().stopRinging())).isEqualTo(TOLD_OF_AN_ANSWER);
    caller.awaitStatus(480);
  }

  private void hangUpWhileBothRing(String number, String atAnns, String atBobs) {
    Call caller = phone.dial(number);
    Call atAnn = ann.rung().ring();
    Call atBob = bob.rung().ring();
    caller.awaitStatus(180);
    caller.cancel();

    assertThat(reason(atAnn.stopRinging())).isEqualTo(atAnns);
    assertThat(reason(atBob.stopRinging())).isEqualTo(atBobs);
  }

  private static void missed(String number, MissedOnPhones policy) {
    CARILLON.signals(
        number, new Signals(ForwardPolicy.IGNORE, DeclineScope.MEMBER, policy, "", ""));
  }

  private static String reason(SipText cancel) {
    return cancel.header("Reason");
  }
}
