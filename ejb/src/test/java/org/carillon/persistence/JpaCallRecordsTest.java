package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.Particulars;
import org.carillon.domain.call.Skip;
import org.carillon.domain.call.Unreached;
import org.carillon.domain.call.Visit;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.SkipReason;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Flags;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaCallRecordsTest {

  private static final Instant NOON = Instant.parse("2026-03-29T00:59:59.987Z");
  private static final MemberId ANN = new MemberId("ann");
  private static final MemberId BOB = new MemberId("bob");

  private TestDatabase database;

  @BeforeEach
  void open() {
    database = TestDatabase.empty();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void answeredCallComesBackAsItWas() {
    CallSummary call = answered("a");

    insert(call);

    assertThat(latest(10)).containsExactly(call);
  }

  @Test
  void missedCallWithoutAttemptsComesBackAsItWas() {
    CallSummary call = missed("a", NOON, "anonymous");

    insert(call);

    assertThat(latest(10)).containsExactly(call);
  }

  @Test
  void latestComeFirstAndNoMoreThanAskedFor() {
    insert(missed("b", NOON.plusSeconds(2), "x"), missed("a", NOON, "x"));
    insert(missed("c", NOON.plusSeconds(1), "x"));

    assertThat(latest(2)).extracting(call -> call.id().value()).containsExactly("b", "c");
  }

  @Test
  void callIsStoredOnceHoweverOftenItIsInserted() {
    CallSummary call = answered("a");
    insert(call);

    List<CallSummary> inserted = insert(call, missed("b", NOON, "x"), call);

    assertThat(inserted).extracting(one -> one.id().value()).containsExactly("b");
    assertThat(latest(10)).hasSize(2);
  }

  @Test
  void databaseItselfRefusesTheSameCallTwice() {
    insert(answered("a"));

    assertThatThrownBy(
            () ->
                database.sql(
                    "insert into call_record (id, call_id, group_number, caller, arrived_at_ms,"
                        + " ended_at_ms, outcome, end_cause)"
                        + " values (-1, 'a', '600', 'x', 0, 0, 'MISSED', 'ERROR')"))
        .rootCause()
        .isInstanceOfSatisfying(
            SQLException.class, refusal -> assertThat(refusal.getSQLState()).isEqualTo("23505"));
  }

  @Test
  void callerThatDoesNotFitItsColumnIsCut() {
    insert(missed("a", NOON, "sip:" + "\0x".repeat(600) + "@192.0.2.1"));

    assertThat(latest(1).get(0).caller()).hasSize(500).startsWith("sip:xxx");
  }

  @Test
  void numberOfSelectsDoesNotGrowWithTheNumberOfCalls() {
    insert(IntStream.range(0, 50).mapToObj(i -> answered("a" + i)).toArray(CallSummary[]::new));

    long statements = database.statementsOf(manager -> new JpaCallRecords(manager).latest(50));

    assertThat(statements).isBetween(1L, 3L);
  }

  private List<CallSummary> insert(CallSummary... calls) {
    return database.callRecords().insertMissing(List.of(calls));
  }

  private List<CallSummary> latest(int count) {
    return database.callRecords().latest(count);
  }

  private static CallSummary answered(String id) {
    return new CallSummary(
        new CallId(id),
        "600",
        "sip:+33123456789@192.0.2.7",
        NOON,
        Optional.of(new CallSummary.Answer(BOB, NOON.plusMillis(1234))),
        NOON.plusSeconds(61),
        Outcome.ANSWERED,
        EndCause.MEMBER_BYE,
        List.of(
            new Attempt(
                ANN,
                NOON.plusMillis(2),
                NOON.plusMillis(900),
                AttemptEnd.BUSY,
                Optional.of("tel:+33612345678")),
            new Attempt(BOB, NOON.plusMillis(1), NOON.plusMillis(1234), AttemptEnd.ANSWERED)),
        List.of(
            new Visit(
                "600",
                NOON,
                NOON.plusMillis(1000),
                VisitOutcome.OVERFLOWED,
                Optional.of(Exhaustion.ALL_BUSY),
                Optional.of("610"),
                1,
                List.of(
                    new Skip(BOB, SkipReason.WRAP_UP, NOON),
                    new Skip(new MemberId("carl with a blank"), SkipReason.DND, NOON)),
                new Unreached(List.of(ANN, new MemberId("dan with a blank")), 4_000),
                Optional.of(NOON.plusMillis(7))),
            new Visit(
                "610",
                NOON.plusMillis(1000),
                NOON.plusMillis(1234),
                VisitOutcome.ANSWERED_HERE,
                Optional.empty(),
                Optional.empty(),
                1,
                List.of())),
        Optional.empty(),
        new Particulars(
            Optional.of("+33123456789"),
            Optional.of(NOON.plusMillis(3)),
            Set.of(Circumstance.OUT_OF_HOURS, Circumstance.FISHING),
            new Flags(Set.of(Flag.OVERFLOWED, Flag.OUT_OF_HOURS))));
  }

  private static CallSummary missed(String id, Instant arrived, String caller) {
    return new CallSummary(
        new CallId(id),
        "610",
        caller,
        arrived,
        Optional.empty(),
        arrived.plusSeconds(3),
        Outcome.MISSED,
        EndCause.CALLER_CANCEL,
        List.of(),
        List.of(),
        Optional.of(
            new CallSummary.SentOn(
                "sip:sales@vm.example", true, Optional.of(arrived.plusSeconds(2)))));
  }
}
