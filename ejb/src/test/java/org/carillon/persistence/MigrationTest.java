package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.Particulars;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.group.Place;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Flags;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database of the first version is brought up to date with everything that is in it. */
class MigrationTest {

  private static final List<String> OF_THE_FIRST_VERSION =
      List.of(
          "insert into call_group values (901, '600', 'Reception', 'ring-all', 20, 3600, true)",
          "insert into call_group values (902, '610', 'Sales', 'linear-hunt', 15, 60, false)",
          "insert into member values (901, 'ann', 'Ann', true)",
          "insert into member values (902, 'bob', 'Bob', false)",
          "insert into member_contact values (901, 0, 'sip:ann@192.0.2.1')",
          "insert into group_member values (901, 902, 0)",
          "insert into group_member values (901, 901, 1)",
          "insert into group_member values (902, 901, 0)",
          "insert into call_record values"
              + " (901, 'old', '600', 'anonymous', 1000, 'ann', 3000, 9000, 'ANSWERED', 'CALLER_BYE')",
          "insert into call_attempt values (901, 901, 0, 'ann', 1000, 3000, 'ANSWERED')");

  @Test
  void groupsMembersAndCallsOfTheFirstVersionAreKept() throws SQLException {
    DataSource source = TestDatabase.unmigrated();
    Flyway.configure().dataSource(source).target("1").load().migrate();
    execute(source, OF_THE_FIRST_VERSION);

    TestDatabase.migrate(source);

    try (TestDatabase database = TestDatabase.at(source)) {
      List<CallGroup> groups = database.transaction(m -> new JpaGroups(m).all()).readable();
      assertThat(groups).extracting(CallGroup::name).containsExactly("Reception", "Sales");
      CallGroup reception = groups.get(0);
      assertThat(reception.members()).extracting(Member::displayName).containsExactly("Bob", "Ann");
      assertThat(reception.members()).extracting(Member::place).containsOnly(Place.USUAL);
      assertThat(reception.options()).isEqualTo(GroupOptions.USUAL);
      assertThat(reception.overflow()).isEqualTo(Overflow.NONE);
      assertThat(groups.get(1).enabled()).isFalse();
      CallSummary call = database.callRecords().latest(1).get(0);
      assertThat(call.answer().orElseThrow().by().value()).isEqualTo("ann");
      assertThat(call.attempts()).singleElement().extracting("end").isEqualTo(AttemptEnd.ANSWERED);
      assertThat(call.visits()).isEmpty();
    }
  }

  @Test
  void whatFollowsFromTheRecordOfACallIsKnownOfEarlierCallsToo() throws SQLException {
    DataSource source = TestDatabase.unmigrated();
    Flyway.configure().dataSource(source).target("6").load().migrate();
    execute(
        source,
        List.of(
            record(1, "'ann', 3000", 3500, "ANSWERED", "CALLER_BYE", "null, false, null"),
            record(2, "null, null", 2000, "MISSED", "CALLER_CANCEL", "null, false, null"),
            visit(2, 1500, "null"),
            record(3, "'+33', 4000", 9000, "ANSWERED", "MEMBER_BYE", "'+33', false, 4000"),
            record(4, "null, null", 9000, "MISSED", "CALLER_BYE", "'sip:box@x', true, 4000"),
            record(5, "null, null", 2000, "MISSED", "CALLER_CANCEL", "null, false, null"),
            visit(5, 1000, "'CLOSED'"),
            record(6, "null, null", 1000, "BLOCKED", "SYSTEM_REJECT", "null, false, null")));

    TestDatabase.migrate(source);

    try (TestDatabase database = TestDatabase.at(source)) {
      Map<String, Particulars> calls =
          database.callRecords().latest(10).stream()
              .collect(Collectors.toMap(call -> call.id().value(), CallSummary::particulars));
      assertThat(calls.get("1")).isEqualTo(entered(1000, Flag.ZERO_TALK));
      assertThat(calls.get("2")).isEqualTo(entered(1500, Flag.SHORT_ABANDON));
      assertThat(calls.get("3").flags()).isEqualTo(flags(Flag.EXTERNAL, Flag.OVERFLOWED));
      assertThat(calls.get("3").circumstances()).containsExactly(Circumstance.EXTERNAL);
      assertThat(calls.get("4")).isEqualTo(entered(1000, Flag.VOICEMAIL_ENTERED));
      assertThat(calls.get("5")).isEqualTo(Particulars.NONE);
      assertThat(calls.get("6")).isEqualTo(Particulars.NONE);
    }
  }

  private static String record(
      int id, String answer, long ended, String outcome, String cause, String sentOn) {
    return "insert into call_record (id, call_id, group_number, caller, arrived_at_ms,"
        + " answered_by, answered_at_ms, ended_at_ms, outcome, end_cause, sent_to,"
        + " sent_to_voicemail, sent_on_answered_at_ms) values ("
        + id
        + (", '" + id + "', '600', 'x', 1000, " + answer + ", " + ended)
        + (", '" + outcome + "', '" + cause + "', " + sentOn + ")");
  }

  private static String visit(int call, long entered, String reason) {
    return "insert into call_visit (id, record_id, position, group_number, entered_at_ms,"
        + " left_at_ms, outcome, reason, attempts, skips) values ("
        + (call + ", " + call + ", 0, '600', " + entered + ", 2000, 'REJECTED', " + reason)
        + ", 0, '')";
  }

  private static Particulars entered(long millis, Flag... flags) {
    return new Particulars(
        Optional.empty(), Optional.of(Instant.ofEpochMilli(millis)), Set.of(), flags(flags));
  }

  private static Flags flags(Flag... flags) {
    return new Flags(Set.of(flags));
  }

  @Test
  void groupOfTheFirstVersionCanBeChangedAndGetsNewMembers() throws SQLException {
    DataSource source = TestDatabase.unmigrated();
    Flyway.configure().dataSource(source).target("1").load().migrate();
    execute(source, OF_THE_FIRST_VERSION);
    TestDatabase.migrate(source);

    try (TestDatabase database = TestDatabase.at(source)) {
      CallGroup old = database.transaction(m -> new JpaGroups(m).all()).readable().get(0);
      CallGroup changed =
          new CallGroup(
              old.number(),
              old.name(),
              "round-robin",
              old.ringTime(),
              old.maxTime(),
              List.of(old.members().get(1), Member.at("new", "sip:new@192.0.2.9")),
              true);
      database.transaction(
          manager -> {
            new JpaGroups(manager).save(changed);
            return changed;
          });

      assertThat(database.transaction(m -> new JpaGroups(m).all()).readable().get(0))
          .isEqualTo(changed);
    }
  }

  private static void execute(DataSource source, List<String> statements) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
