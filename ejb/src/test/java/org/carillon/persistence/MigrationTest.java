package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.group.Place;
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
