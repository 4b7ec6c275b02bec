package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.Skip;
import org.carillon.domain.call.Unreached;
import org.carillon.domain.call.Visit;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.plan.SkipReason;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.Test;

/** Why did my phone not ring? */
class CallStopTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");
  private static final Member BOB = Member.at("bob", "sip:bob@192.0.2.2");
  private static final Member CARL = Member.at("carl", "sip:carl@192.0.2.3");
  private static final Attempt ANN_RANG = attempt(ANN, AttemptEnd.NO_ANSWER);
  private static final Attempt CARL_TOOK_IT = attempt(CARL, AttemptEnd.ANSWERED);
  private static final Skip BOB_BUSY = new Skip(BOB.id(), SkipReason.BUSY, NOON);
  private static final Visit FIRST =
      new Visit(
          "600",
          NOON,
          NOON.plusSeconds(20),
          VisitOutcome.OVERFLOWED,
          Optional.of(Exhaustion.NO_ANSWER),
          Optional.of("610"),
          1,
          List.of(BOB_BUSY));
  private static final Visit SECOND =
      new Visit(
          "610",
          NOON.plusSeconds(20),
          NOON.plusSeconds(25),
          VisitOutcome.ANSWERED_HERE,
          Optional.empty(),
          Optional.empty(),
          1,
          List.of());

  private final CallWords english = new CallWords(new Words(new Language("en")));
  private final CallWords french = new CallWords(new Words(new Language("fr")));

  @Test
  void everyGroupHasItsOwnAttempts() {
    assertThat(CallStop.of(call(FIRST, SECOND)))
        .containsExactly(
            new CallStop(FIRST, List.of(ANN_RANG)), new CallStop(SECOND, List.of(CARL_TOOK_IT)));
  }

  @Test
  void callThatReachedNoGroupHasNoStops() {
    CallTerms terms =
        new CallTerms(new CallId("1"), "600", "sip:x@192.0.2.9", CallGroup.LONGEST_MAX_TIME);

    assertThat(CallStop.of(CallSummary.blocked(terms, NOON))).isEmpty();
  }

  @Test
  void membersWhoseTurnNeverCameAreThoseOfTheRecord() {
    Visit visit =
        new Visit(
            "600",
            NOON,
            NOON.plusSeconds(20),
            VisitOutcome.CALLER_HUNG_UP,
            Optional.empty(),
            Optional.empty(),
            1,
            List.of(),
            new Unreached(List.of(BOB.id(), CARL.id()), 14));

    assertThat(english.unreached("Carl"))
        .isEqualTo("Carl: the call was over or went on before it was their turn");
    assertThat(english.unreachedToo(visit)).isEqualTo("Nor was it the turn of 12 more members");
    assertThat(french.unreachedToo(visit))
        .isEqualTo("Ce n’était pas non plus le tour de 12 autres membres");
    assertThat(english.unreachedToo(FIRST)).isEmpty();
  }

  @Test
  void reasonAndWayAreToldInPlainWords() {
    assertThat(english.skip(BOB_BUSY, "Bob")).isEqualTo("Bob was on the phone");
    assertThat(french.skip(BOB_BUSY, "Bob")).isEqualTo("Bob était en ligne");
    assertThat(english.visit(FIRST, "610 Sales"))
        .isEqualTo("Nobody answered. The call went on to 610 Sales.");
    assertThat(english.visit(SECOND, "")).isEqualTo("A member took the call here.");
  }

  @Test
  void phoneThatSentTheCallOnSaysWhereTo() {
    Attempt redirected =
        new Attempt(ANN.id(), NOON, NOON, AttemptEnd.ANSWERED, Optional.of("tel:+33612345678"));

    assertThat(english.end(redirected))
        .isEqualTo("Answered; the phone had sent the call to +33612345678");
    assertThat(french.end(redirected))
        .isEqualTo("A répondu ; le téléphone avait renvoyé l’appel vers +33612345678");
    assertThat(english.end(ANN_RANG)).isEqualTo("Did not answer");
  }

  @Test
  void placeOutsideIsToldWithWhatCameOfIt() {
    assertThat(
            english.sentOn(
                new CallSummary.SentOn("sip:+33612345678@192.0.2.9", false, Optional.empty())))
        .isEqualTo("Sent on to +33612345678, where nobody answered.");
    assertThat(french.sentOn(new CallSummary.SentOn("sip:box@192.0.2.9", true, Optional.of(NOON))))
        .startsWith("Transmis à la messagerie box, qui a répondu à ");
  }

  private static Attempt attempt(Member member, AttemptEnd end) {
    return new Attempt(member.id(), NOON, NOON.plusSeconds(5), end);
  }

  private static CallSummary call(Visit... visits) {
    return new CallSummary(
        new CallId("1"),
        "600",
        "sip:x@192.0.2.9",
        NOON,
        Optional.of(new CallSummary.Answer(CARL.id(), NOON.plusSeconds(25))),
        NOON.plusSeconds(60),
        Outcome.ANSWERED,
        EndCause.CALLER_BYE,
        List.of(ANN_RANG, CARL_TOOK_IT),
        List.of(visits),
        Optional.empty());
  }
}
