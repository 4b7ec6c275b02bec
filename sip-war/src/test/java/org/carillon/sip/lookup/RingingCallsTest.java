package org.carillon.sip.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.group.MemberId;
import org.junit.jupiter.api.Test;

/** Which calls ring, by their facts. */
class RingingCallsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final MemberId ANN = new MemberId("ann");

  private final RingingCalls ringing = new RingingCalls();

  @Test
  void callRingsFromItsFirstOfferToItsAnswer() {
    note("one", new CallFact.Arrived(terms("one"), NOON));
    assertThat(ringing.claim(any -> true)).isEmpty();
    offered("one", "600", 1);
    assertThat(ringing.claim(any -> true)).contains(key("one"));
    note("one", new CallFact.Answered(new CallId("one"), "600", ANN, NOON.plusSeconds(5)));

    assertThat(ringing.claim(any -> true)).isEmpty();
  }

  @Test
  void callThatHasRungForLongestComesFirst() {
    offered("young", "600", 9);
    offered("old", "600", 3);

    assertThat(ringing.claim(any -> true)).contains(key("old"));
  }

  @Test
  void callThatSomebodyIsAboutToTakeComesLast() {
    offered("old", "600", 3);
    offered("young", "600", 9);

    assertThat(ringing.claim(any -> true)).contains(key("old"));
    assertThat(ringing.claim(any -> true)).contains(key("young"));
    assertThat(ringing.claim(any -> true)).contains(key("old"));
  }

  @Test
  void callIsFoundByItsGroupTheNumberDialledAndTheMembersItRingsAt() {
    offered("one", "601", 1);

    assertThat(ringing.claim(call -> call.isOf("601"))).isPresent();
    assertThat(ringing.claim(call -> call.isOf("800"))).isPresent();
    assertThat(ringing.claim(call -> call.isOf("602"))).isEmpty();
    assertThat(ringing.claim(call -> call.ringsAt(ANN))).isPresent();
    assertThat(ringing.claim(call -> call.ringsAt(new MemberId("bob")))).isEmpty();
  }

  @Test
  void callThatRingsNowhereBetweenTwoOffersIsNotFound() {
    offered("one", "600", 1);
    CallId id = new CallId("one");
    note("one", new CallFact.OfferEnded(id, "600", ANN, AttemptEnd.BUSY, NOON.plusSeconds(2)));
    assertThat(ringing.claim(any -> true)).isEmpty();

    offered("one", "600", 2);
    assertThat(ringing.claim(any -> true)).isPresent();
  }

  @Test
  void callThatWentOnRingsInItsNextGroup() {
    offered("one", "600", 1);
    note("one", new CallFact.Entered(new CallId("one"), "601", NOON.plusSeconds(2)));
    offered("one", "601", 3);

    assertThat(ringing.claim(call -> call.isOf("600"))).isEmpty();
    assertThat(ringing.claim(call -> call.isOf("601"))).isPresent();
  }

  @Test
  void callThatWasSentOutsideRingsNoMore() {
    offered("one", "600", 1);
    note("one", new CallFact.SentOn(new CallId("one"), "+33612345678", NOON.plusSeconds(2)));

    assertThat(ringing.claim(any -> true)).isEmpty();
  }

  private void offered(String call, String group, int second) {
    note(call, new CallFact.Offered(new CallId(call), group, ANN, NOON.plusSeconds(second)));
  }

  private void note(String call, CallFact fact) {
    ringing.note(fact, "800", key(call));
  }

  private static CallTerms terms(String call) {
    return new CallTerms(new CallId(call), "800", "anonymous", Duration.ofMinutes(5));
  }

  private static SessionKey key(String call) {
    return new SessionKey("key of " + call);
  }
}
