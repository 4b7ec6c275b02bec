package org.carillon.journal;

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
import org.carillon.domain.call.Particulars;
import org.carillon.domain.call.Skip;
import org.carillon.domain.call.Visit;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.SkipReason;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Flags;
import org.carillon.domain.record.Outcome;

/** Facts of calls that take a minute each. */
final class Calls {

  static final Instant NOON = Instant.parse("2026-05-01T12:00:00.123456Z");
  static final MemberId ANN = new MemberId("ann");

  private Calls() {}

  static CallFact arrived(String id) {
    return new CallFact.Arrived(
        new CallTerms(new CallId(id), "600", "sip:carl@192.0.2.9", CallGroup.LONGEST_MAX_TIME),
        NOON);
  }

  /** A call to a line, of which this is true. */
  static CallFact arrivedOnLine(String id, String line, Circumstance... circumstances) {
    CallTerms terms =
        new CallTerms(new CallId(id), "600", "sip:carl@192.0.2.9", CallGroup.LONGEST_MAX_TIME);
    return new CallFact.Arrived(terms.onLine(line).with(Set.of(circumstances)), NOON);
  }

  static CallFact offered(String id) {
    return new CallFact.Offered(new CallId(id), "600", ANN, NOON);
  }

  static CallFact answered(String id) {
    return new CallFact.Answered(new CallId(id), "600", ANN, NOON.plusSeconds(10));
  }

  static CallFact ended(String id) {
    return new CallFact.Ended(summary(id, "sip:carl@192.0.2.9"));
  }

  static CallSummary summary(String id, String caller) {
    return new CallSummary(
        new CallId(id),
        "600",
        caller,
        NOON,
        Optional.of(new CallSummary.Answer(ANN, NOON.plusSeconds(10))),
        NOON.plusSeconds(60),
        Outcome.ANSWERED,
        EndCause.CALLER_BYE,
        List.of(
            new Attempt(
                ANN, NOON, NOON.plusSeconds(10), AttemptEnd.ANSWERED, Optional.of("sip:bob@\t"))),
        List.of(
            new Visit(
                "600",
                NOON,
                NOON.plusSeconds(10),
                VisitOutcome.ANSWERED_HERE,
                Optional.empty(),
                Optional.empty(),
                1,
                List.of(new Skip(new MemberId("bob"), SkipReason.DND, NOON)))),
        Optional.empty(),
        new Particulars(
            Optional.of("+33123456789"),
            Optional.of(NOON),
            Set.of(Circumstance.OUT_OF_HOURS, Circumstance.FISHING),
            new Flags(Set.of(Flag.OUT_OF_HOURS, Flag.OVERFLOWED))));
  }
}
