package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.carillon.config.Settings.Signalling;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.group.DeclineScope;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.ForwardPolicy;
import org.carillon.domain.group.MissedOnPhones;
import org.carillon.domain.group.Signals;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.Sdp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of phones that say nothing, or no more than 100 (features 5.2.2). */
class SilentPhoneTest {

  @RegisterExtension
  static final Carillon CARILLON =
      new Carillon()
          .expecting(
              new Signalling(
                  Duration.ofSeconds(1), Duration.ofSeconds(1800), Duration.ofSeconds(90)));

  private Phone phone;
  private Phone ann;
  private Phone bob;

  @BeforeEach
  void phones() throws IOException {
    phone = CARILLON.phone("caller");
    ann = CARILLON.phone("ann");
    bob = CARILLON.phone("bob");
  }

  @Test
  void huntGoesOnLongBeforeTheRingTimeIsOver() {
    CARILLON.hunt("660", Carillon.LONG, ann, bob);
    Call caller = phone.dial("660");
    ann.rung();
    bob.rung().pickUp();

    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("bob"));
  }

  @Test
  void phoneThatSaysNoMoreThanTryingIsToldToStop() {
    CARILLON.hunt("661", Carillon.LONG, ann, bob);
    phone.dial("661");
    Call atAnn = ann.rung();
    atAnn.reply(atAnn.invite(), 100, "Trying", "");

    bob.rung();
    assertThat(atAnn.stopRinging().header("Reason")).isEmpty();
  }

  @Test
  void phoneThatIsGivenUpLogsNoMissedCallWhereNoneIsToBeLogged() {
    CARILLON.hunt("669", Carillon.LONG, ann, bob);
    CARILLON.signals(
        "669", new Signals(ForwardPolicy.IGNORE, DeclineScope.MEMBER, MissedOnPhones.NONE, "", ""));
    phone.dial("669");
    Call atAnn = ann.rung();
    atAnn.reply(atAnn.invite(), 100, "Trying", "");

    assertThat(atAnn.stopRinging().header("Reason")).contains("cause=200");
  }

  @Test
  void phoneThatSaidNothingIsToldToStopOnceItRings() {
    CARILLON.hunt("662", Carillon.LONG, ann, bob);
    phone.dial("662");
    Call atAnn = ann.rung();
    bob.rung();

    atAnn.ring().stopRinging();
  }

  @Test
  void placeOutsideMayBeSilentForLongerThanAMailbox() throws IOException {
    Phone mailbox = CARILLON.phone("mailbox");
    CARILLON.overflowing("670", new Destination.External(bob.contact()), ann);
    CARILLON.overflowing("671", new Destination.Voicemail(mailbox.contact()), ann);
    Call toBob = phone.dial("670");
    ann.rung().refuse(486);
    Call atBob = bob.rung();
    Call toMailbox = phone.dial("671");
    ann.rung().refuse(486);
    mailbox.rung();

    toMailbox.awaitStatus(486);
    atBob.pickUp();
    assertThat(toBob.awaitStatus(200).body()).isEqualTo(Sdp.of("bob"));
    toBob.acknowledge("");
    atBob.awaitRequest("ACK");
  }

  @Test
  void phoneThatRingsMayRingOn() {
    CARILLON.ringAll("663", ann, bob);
    Call caller = phone.dial("663");
    Call atAnn = ann.rung();
    atAnn.reply(atAnn.invite(), 183, "Session Progress", "");
    Call atBob = bob.rung();
    atBob.reply(atBob.invite(), 100, "Trying", "");
    // Bob's phone is given up, so that the time for Ann's is over as well
    atBob.stopRinging();
    atAnn.pickUp();

    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("ann"));
  }

  @Test
  void memberWithAnotherPhoneKeepsRingingThere() {
    CARILLON.oneMember("664", ann, bob);
    Call caller = phone.dial("664");
    Call atAnn = ann.rung();
    atAnn.reply(atAnn.invite(), 100, "Trying", "");
    Call atBob = bob.rung().ring();
    atAnn.stopRinging();
    atBob.pickUp();

    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("bob"));
  }

  @Test
  void answerOfAPhoneThatWasGivenUpTakesTheCallWhileNobodyHas() {
    CARILLON.hunt("665", Carillon.LONG, ann, bob);
    Call caller = phone.dial("665");
    Call atAnn = ann.rung();
    Call atBob = bob.rung().ring();
    atAnn.pickUp();

    assertThat(caller.awaitStatus(200).body()).isEqualTo(Sdp.of("ann"));
    caller.acknowledge("");
    atAnn.awaitRequest("ACK");
    assertThat(atBob.stopRinging().header("Reason")).contains("cause=200");
    caller.hangUpAnd(atAnn);
    assertThat(CARILLON.ended().attempts())
        .extracting(attempt -> attempt.end())
        .containsExactly(AttemptEnd.ANSWERED, AttemptEnd.LOST_RACE);
  }

  @Test
  void answerOfAPhoneThatWasGivenUpIsReleasedOnceAnotherHasAnswered() {
    CARILLON.hunt("667", Carillon.LONG, ann, bob);
    Call caller = phone.dial("667");
    Call atAnn = ann.rung();
    Call atBob = bob.rung().pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    atBob.awaitRequest("ACK");
    atAnn.pickUp();

    atAnn.awaitRequest("ACK");
    assertThat(atAnn.hungUp().header("Reason")).contains("cause=200");
    caller.hangUpAnd(atBob);
  }

  @Test
  void answerOfAPhoneThatWasGivenUpIsReleasedOnceTheCallIsOver() {
    CARILLON.oneMember("668", ann, bob);
    Call caller = phone.dial("668");
    Call atAnn = ann.rung();
    bob.rung().refuse(486);

    caller.awaitStatus(486);
    atAnn.pickUp();
    atAnn.awaitRequest("ACK");
    atAnn.hungUp();
  }

  @Test
  void callerWhomNobodyCanBeReachedForIsToldSo() {
    CARILLON.ringAll("666", ann);
    Call caller = phone.dial("666");
    ann.rung();

    assertThat(caller.awaitStatus(480).header("Reason")).isEqualTo("Q.850;cause=20");
  }
}
