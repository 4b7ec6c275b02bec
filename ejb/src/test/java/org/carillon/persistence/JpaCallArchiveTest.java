package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.carillon.report.ArchivedCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaCallArchiveTest {

  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  private TestDatabase database;

  @BeforeEach
  void open() {
    database = TestDatabase.empty();
    insert(1, "before", NOON.minusMillis(1), "null", "MISSED");
    insert(2, "first", NOON, NOON.plusSeconds(4).toEpochMilli() + "", "ANSWERED");
    insert(3, "last", NOON.plusSeconds(60).minusMillis(1), "null", "FAILED");
    database.sql(
        "update call_record set sent_to = 'sip:box@192.0.2.1', sent_to_voicemail = true,"
            + " sent_on_answered_at_ms = "
            + NOON.plusSeconds(80).toEpochMilli()
            + " where id = 3");
    database.sql(
        "update call_record set sent_to = '+33123456789', sent_on_answered_at_ms = 1 where id = 2");
    insert(4, "after", NOON.plusSeconds(60), "null", "MISSED");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void findsTheCallsOfThePeriodWithWhatTheFiguresNeed() {
    assertThat(arrived())
        .containsExactly(
            new ArchivedCall(
                "first",
                Outcome.ANSWERED,
                EndCause.CALLER_BYE,
                NOON,
                Optional.of(NOON.plusSeconds(4)),
                NOON.plusSeconds(90),
                Optional.empty()),
            new ArchivedCall(
                "last",
                Outcome.FAILED,
                EndCause.CALLER_BYE,
                NOON.plusSeconds(60).minusMillis(1),
                Optional.empty(),
                NOON.plusSeconds(150).minusMillis(1),
                Optional.of(NOON.plusSeconds(80))));
  }

  @Test
  void readsAllCallsInOneStatement() {
    long statements =
        database.statementsOf(
            manager -> new JpaCallArchive(manager).arrived(NOON, NOON.plusSeconds(60)));

    assertThat(statements).isEqualTo(1);
  }

  private List<ArchivedCall> arrived() {
    return database.transaction(
        manager -> new JpaCallArchive(manager).arrived(NOON, NOON.plusSeconds(60)));
  }

  private void insert(int id, String group, Instant arrived, String answeredMs, String outcome) {
    database.sql(
        "insert into call_record (id, call_id, group_number, caller, arrived_at_ms, answered_by,"
            + " answered_at_ms, ended_at_ms, outcome, end_cause) values ("
            + String.join(
                ", ",
                String.valueOf(id),
                "'call" + id + "'",
                "'" + group + "'",
                "'x'",
                String.valueOf(arrived.toEpochMilli()),
                "null",
                answeredMs,
                String.valueOf(arrived.plusSeconds(90).toEpochMilli()),
                "'" + outcome + "'",
                "'CALLER_BYE')"));
  }
}
