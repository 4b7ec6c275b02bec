package org.carillon.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.Visit;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.Destination;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Outcome;
import org.carillon.sip.phone.Call;
import org.carillon.sip.phone.Phone;
import org.carillon.sip.phone.SipText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where calls go that a group could not take (K34 to K38), and what that place is told. */
class OverflowTest {

  @RegisterExtension static final Carillon CARILLON = new Carillon();

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
  void callGoesOnToTheNextGroupAndTheCallerHearsOneRinging() {
    CARILLON.ringAll("610", bob);
    CARILLON.overflowing("600", new Destination.ToGroup("610"), ann);
    Call caller = phone.dial("600");
    Call first = ann.rung().ring();
    SipText ringing = caller.awaitStatus(180);
    first.refuse(486);
    Call member = bob.rung().ring().pickUp();
    SipText answer = caller.awaitStatus(200);
    caller.acknowledge("");
    member.awaitRequest("ACK");
    caller.hangUpAnd(member);

    assertThat(answer.tag("To")).isEqualTo(ringing.tag("To"));
    assertThat(member.invite().headers("X-Carillon-Visited"))
        .anyMatch(visited -> visited.endsWith("/600"))
        .anyMatch(visited -> visited.endsWith("/610"));
    assertThat(member.invite().headers("Diversion")).isEmpty();
    CallSummary call = CARILLON.ended();
    assertThat(call.outcome()).isEqualTo(Outcome.ANSWERED);
    assertThat(call.visits())
        .extracting(Visit::outcome)
        .containsExactly(VisitOutcome.OVERFLOWED, VisitOutcome.ANSWERED_HERE);
  }

  @Test
  void callThatIsSentToAnotherLineOverflowedAlsoWhereThatRefusesIt() {
    CARILLON.overflowing("600", new Destination.ToLine("710"), ann);
    Call caller = phone.dial("600");
    ann.rung().refuse(486);

    caller.awaitStatus(486);
    assertThat(CARILLON.ended().particulars().flags().all()).containsExactly(Flag.OVERFLOWED);
  }

  @Test
  void mailboxLearnsWhoseCallItIsAndWhy() {
    CARILLON.overflowing("600", new Destination.Voicemail(bob.contact()), ann);
    Call caller = phone.dial("600", "Diversion: <sip:old@acme.test>;reason=no-answer");
    ann.rung().refuse(486);
    Call mailbox = bob.rung().pickUp();
    caller.awaitStatus(200);
    caller.acknowledge("");
    mailbox.awaitRequest("ACK");
    caller.hangUpAnd(mailbox);

    assertThat(mailbox.invite().requestUri()).contains(";target=sip:600%40", ";cause=486");
    assertThat(mailbox.invite().headers("Diversion"))
        .hasSize(2)
        .satisfies(all -> assertThat(all.get(0)).contains("sip:600@", "reason=user-busy"))
        .satisfies(all -> assertThat(all.get(1)).contains("old@acme.test"));
    assertThat(CARILLON.ended().outcome()).isEqualTo(Outcome.MISSED);
  }

  @Test
  void placeToWhichALineLeadsAnywayLearnsThatItIsAlwaysSo() {
    CARILLON.direct("601", new Destination.Voicemail(bob.contact()));

    assertThat(diversion("601")).contains("601@", "reason=unconditional");
  }

  @Test
  void placeLearnsThatTheGroupIsSwitchedOff() {
    CARILLON.closed("602", new Destination.External(bob.contact()));

    assertThat(diversion("602")).contains("602@", "reason=time-of-day");
  }

  @Test
  void blockedCallerIsRefusedAndOnRecord() throws IOException {
    CARILLON.ringAll("600", ann);
    CARILLON.block("nuisance");

    assertThat(CARILLON.phone("nuisance").dial("600").awaitFinal().status()).isEqualTo(603);
    assertThat(CARILLON.ended().outcome()).isEqualTo(Outcome.BLOCKED);
    assertThat(CARILLON.callsInProgress()).isZero();
  }

  @Test
  void blockedCallerIsRefusedWithoutRecordWhileTheJournalIsBehind() throws IOException {
    CARILLON.ringAll("600", ann);
    CARILLON.block("flood");
    CARILLON.behind();

    assertThat(CARILLON.phone("flood").dial("600").awaitFinal().status()).isEqualTo(603);
    CARILLON.disabled("601");
    phone.dial("601").awaitFinal();

    assertThat(CARILLON.ended().outcome()).isEqualTo(Outcome.MISSED);
  }

  @Test
  void switchedOffGroupIsRefusedAndOnRecord() {
    CARILLON.disabled("600");

    assertThat(phone.dial("600").awaitFinal().status()).isEqualTo(480);
    assertThat(CARILLON.ended().outcome()).isEqualTo(Outcome.MISSED);
  }

  @Test
  void placeThatCannotBeDialledEndsTheCallForTheReasonOfTheGroup() {
    CARILLON.overflowing("600", new Destination.External("+33612345678"), ann);
    Call caller = phone.dial("600");
    ann.rung().refuse(486);

    assertThat(caller.awaitFinal().status()).isEqualTo(486);
    assertThat(CARILLON.ended().sentOn().orElseThrow().to()).isEqualTo("+33612345678");
  }

  private String diversion(String dialled) {
    Call caller = phone.dial(dialled);
    Call atBob = bob.rung().refuse(486);
    caller.awaitFinal();
    CARILLON.ended();
    return atBob.invite().header("Diversion");
  }
}
