package org.carillon.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.Particulars;
import org.carillon.domain.call.Unreached;
import org.carillon.domain.call.Visit;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Flags;
import org.carillon.domain.record.Outcome;

/** Facts of one call that Ann takes after ten seconds. */
final class Facts {

  static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private static final CallId CALL = new CallId("mx3k-77");
  private static final String CALLER = "sip:carl@192.0.2.9";
  private static final String OUTSIDE = "+33123456789";
  private static final MemberId ANN = new MemberId("ann");

  private Facts() {}

  static CallFact arrived() {
    return new CallFact.Arrived(
        new CallTerms(CALL, "600", CALLER, CallGroup.LONGEST_MAX_TIME), NOON);
  }

  static CallFact offered(String member) {
    return new CallFact.Offered(CALL, "600", new MemberId(member), NOON);
  }

  static CallFact answered() {
    return new CallFact.Answered(CALL, "600", ANN, NOON.plusSeconds(10));
  }

  static CallFact ended() {
    return new CallFact.Ended(
        new CallSummary(
            CALL,
            "600",
            CALLER,
            NOON,
            Optional.of(new CallSummary.Answer(ANN, NOON.plusSeconds(10))),
            NOON.plusSeconds(70),
            Outcome.ANSWERED,
            EndCause.CALLER_BYE,
            List.of(
                new Attempt(
                    ANN,
                    NOON,
                    NOON.plusSeconds(10),
                    AttemptEnd.ANSWERED,
                    Optional.of("sip:mobile@192.0.2.1"))),
            List.of(),
            Optional.empty(),
            new Particulars(
                Optional.of(OUTSIDE),
                Optional.of(NOON),
                Set.of(Circumstance.OUT_OF_HOURS),
                new Flags(Set.of(Flag.OVERFLOWED, Flag.OUT_OF_HOURS)))));
  }

  static CallFact missed() {
    return new CallFact.Ended(
        new CallSummary(
            CALL,
            "600",
            CALLER,
            NOON,
            Optional.empty(),
            NOON.plusMillis(7_250),
            Outcome.MISSED,
            EndCause.CALLER_CANCEL,
            List.of(),
            List.of(
                new Visit(
                    "600",
                    NOON,
                    NOON.plusSeconds(4),
                    VisitOutcome.OVERFLOWED,
                    Optional.of(Exhaustion.DECLINED),
                    Optional.of(OUTSIDE),
                    0,
                    List.of(),
                    Unreached.NOBODY,
                    Optional.of(NOON.plusSeconds(1)))),
            Optional.of(new CallSummary.SentOn(OUTSIDE, false, Optional.empty()))));
  }

  static CallFact entered() {
    return new CallFact.Entered(CALL, "600", NOON);
  }

  static CallFact handedOver() {
    return new CallFact.HandedOver(
        CALL, "600", new MemberId("ann"), Duration.ofSeconds(20), NOON.plusSeconds(30));
  }

  static CallFact queued() {
    return new CallFact.Queued(CALL, "600", NOON.plusSeconds(1));
  }

  static CallFact refused(String member) {
    return new CallFact.OfferEnded(
        CALL, "600", new MemberId(member), AttemptEnd.DECLINED, NOON.plusSeconds(4));
  }

  static CallFact sentOn() {
    return new CallFact.SentOn(CALL, OUTSIDE, NOON.plusSeconds(20));
  }
}
