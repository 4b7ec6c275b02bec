package org.carillon.sip.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final String GROUP = "sip:sales@acme.test";
  private static final String NANCY = "sip:nancy@acme.test";
  private static final String JOHAN = "sip:johan@acme.test";

  @Test
  void firstOfferStandsForTheGroup() {
    assertThat(received().offered(NANCY).values())
        .containsExactly("<sip:sales@acme.test>;index=1", "<sip:nancy@acme.test>;index=1.1;mp=1");
  }

  @Test
  void failedOfferIsCarriedOnWithItsReason() {
    History history = received().offered(NANCY).ended(NANCY, 486).offered(JOHAN);

    assertThat(history.values())
        .containsExactly(
            "<sip:sales@acme.test>;index=1",
            "<sip:nancy@acme.test?Reason=SIP%3Bcause%3D486>;index=1.1;mp=1",
            "<sip:johan@acme.test>;index=1.2;mp=1");
  }

  @Test
  void phoneDoesNotGetToKnowThoseThatRingBesideIt() {
    History history = received().offered(NANCY).offered(JOHAN);

    assertThat(history.values())
        .containsExactly("<sip:sales@acme.test>;index=1", "<sip:johan@acme.test>;index=1.2;mp=1");
  }

  @Test
  void secondPassTellsOfTheFirst() {
    History history = received().offered(NANCY).ended(NANCY, 408).offered(NANCY).ended(NANCY, 486);

    assertThat(history.values())
        .endsWith(
            "<sip:nancy@acme.test?Reason=SIP%3Bcause%3D408>;index=1.1;mp=1",
            "<sip:nancy@acme.test?Reason=SIP%3Bcause%3D486>;index=1.2;mp=1");
  }

  @Test
  void targetThatRingsOnSeveralPhonesIsToldOfOnce() {
    History history = received().offered(NANCY).offered(JOHAN).offered(NANCY);

    assertThat(history.values())
        .containsExactly("<sip:sales@acme.test>;index=1", "<sip:nancy@acme.test>;index=1.1;mp=1");
  }

  @Test
  void redirectedOfferNamesWhoSentItOn() {
    String mobile = "sip:+33612345678@carrier.test;user=phone";
    History history = received().offered(NANCY).redirected(NANCY, 302, mobile);

    assertThat(history.values())
        .endsWith(
            "<sip:nancy@acme.test?Reason=SIP%3Bcause%3D302>;index=1.1;mp=1",
            "<sip:+33612345678@carrier.test;user=phone>;index=1.2;mp=1.1");
  }

  @Test
  void nextGroupStandsForTheOneBeforeAndItsMembersForIt() {
    History history =
        received().offered(NANCY).ended(NANCY, 486).entered("sip:desk@acme.test").offered(NANCY);

    assertThat(history.ended(NANCY, 408).offered(JOHAN).values())
        .containsExactly(
            "<sip:sales@acme.test>;index=1",
            "<sip:nancy@acme.test?Reason=SIP%3Bcause%3D486>;index=1.1;mp=1",
            "<sip:desk@acme.test>;index=1.2;mp=1",
            "<sip:nancy@acme.test?Reason=SIP%3Bcause%3D408>;index=1.2.1;mp=1.2",
            "<sip:johan@acme.test>;index=1.2.2;mp=1.2");
  }

  @Test
  void historyOfTheCallerIsContinuedBelowItsLastEntry() {
    History history =
        received(
                "<sip:desk@acme.test?Reason=SIP%3Bcause%3D302>;index=1",
                "<sip:sales@acme.test>;index=1.1;mp=1")
            .offered(NANCY);

    assertThat(history.values())
        .containsExactly(
            "<sip:desk@acme.test?Reason=SIP%3Bcause%3D302>;index=1",
            "<sip:sales@acme.test>;index=1.1;mp=1", "<sip:nancy@acme.test>;index=1.1.1;mp=1.1");
  }

  @Test
  void gapInTheHistoryOfTheCallerIsMarked() {
    History history = received("<sip:desk@acme.test>;index=1.1.2").offered(NANCY);

    assertThat(history.values())
        .containsExactly(
            "<sip:desk@acme.test>;index=1.1.2",
            "<sip:sales@acme.test>;index=1.1.2.0",
            "<sip:nancy@acme.test>;index=1.1.2.0.1;mp=1.1.2.0");
  }

  @Test
  void severalEntriesMayStandInOneValue() {
    History history =
        received(
                "\"Desk, first floor\" <sip:desk@acme.test;x=a,b>;index=1 ,"
                    + "<sip:sales@acme.test>;rc=1;index=1.1;foo=\"<,>\"")
            .offered(NANCY);

    assertThat(history.values())
        .containsExactly(
            "\"Desk, first floor\" <sip:desk@acme.test;x=a,b>;index=1",
            "<sip:sales@acme.test>;rc=1;index=1.1;foo=\"<,>\"",
            "<sip:nancy@acme.test>;index=1.1.1;mp=1.1");
  }

  @Test
  void historyThatCannotBeReadPassesAndOursBeginsAnew() {
    assertThat(received("what?").offered(NANCY).values())
        .containsExactly(
            "what?", "<sip:sales@acme.test>;index=1", "<sip:nancy@acme.test>;index=1.1;mp=1");
  }

  @Test
  void callWentWhereverItsHistorySays() {
    History history = received("<sip:desk@acme.test;x=y>;index=1").offered(NANCY);

    assertThat(List.of("sip:desk@acme.test", GROUP, NANCY + ";user=phone"))
        .allMatch(history::wentTo);
    assertThat(history.wentTo(JOHAN)).isFalse();
  }

  @Test
  void headersEmbeddedInATargetAreNoPartOfIt() {
    History history = received().offered(NANCY + "?Subject=x").ended(NANCY + "?Subject=x", 404);

    assertThat(history.values())
        .endsWith("<sip:nancy@acme.test?Reason=SIP%3Bcause%3D404>;index=1.1;mp=1");
  }

  private static History received(String... values) {
    return History.of(List.of(values).iterator(), GROUP);
  }
}
