package org.carillon.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.DeclineScope;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.ForwardPolicy;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.IdleScope;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.MissedOnPhones;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.group.Place;
import org.carillon.domain.group.QueueTerms;
import org.carillon.domain.group.Signals;
import org.carillon.routing.Groups.StoredGroups;
import org.eclipse.persistence.exceptions.OptimisticLockException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaGroupsTest {

  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");
  private static final Member BOB =
      new Member(
          new MemberId("bob"),
          "Bob Müller",
          List.of("sip:bob@192.0.2.2", "sip:bob@192.0.2.3", "sip:bob@192.0.2.1"),
          false);
  private static final Member CARL = new Member(new MemberId("carl"), "Carl", List.of(), true);

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
  void groupComesBackAsItWasSaved() {
    CallGroup group = group("600", BOB, ANN, CARL);

    save(group);

    assertThat(all().readable()).containsExactly(group);
  }

  @Test
  void everyOptionPlaceAndOverflowComesBack() {
    GroupOptions options =
        new GroupOptions(
            new GroupOptions.Order(
                3, GroupOptions.StartAt.FIRST, Duration.ofSeconds(7), false, true, IdleScope.GROUP),
            new GroupOptions.SkillNeeds(Map.of("english", 3, "sales", 1), Duration.ofSeconds(11)),
            new GroupOptions.Rests(
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
                Duration.ofSeconds(4),
                5),
            new Signals(
                ForwardPolicy.FOLLOW,
                DeclineScope.GROUP,
                MissedOnPhones.ONE,
                "[Sales] ",
                "<urn:alert:source:external>",
                true),
            true,
            new QueueTerms(true, Duration.ofSeconds(8)));
    Overflow overflow =
        new Overflow(
            Map.of(
                Overflow.Reason.BUSY, new Destination.ToGroup("610"),
                Overflow.Reason.CLOSED, new Destination.Voicemail("sip:600@vm.example"),
                Overflow.Reason.NO_ANSWER, new Destination.External("+33612345678"),
                Overflow.Reason.UNREACHABLE, new Destination.ToLine("+33123456789")),
            Optional.of(new Destination.Reject()));
    Place place =
        new Place(
            2, 50, Map.of("english", 4), Duration.ofSeconds(6), Optional.of(Duration.ofSeconds(9)));
    CallGroup group = group("600", ANN.at(place), BOB).with(options).with(overflow);

    save(group);

    assertThat(all().readable()).containsExactly(group);
  }

  @Test
  void savingAgainReplacesEveryValueAndTheOrderOfMembers() {
    save(group("600", BOB, ANN, CARL));
    Member moved = Member.at("ann", "sip:ann@192.0.2.99");
    CallGroup changed =
        new CallGroup(
            "600",
            "Night",
            "ring-all",
            Duration.ofSeconds(5),
            Duration.ofSeconds(50),
            List.of(CARL, moved, BOB),
            false);

    save(changed);

    assertThat(all().readable()).containsExactly(changed);
  }

  @Test
  void membersCanBeRemovedAndTheirContactsToo() {
    save(group("600", BOB, ANN, CARL));
    Member fewer = new Member(new MemberId("bob"), "Bob", List.of("sip:bob@192.0.2.3"), true);

    save(group("600", fewer));

    assertThat(all().readable()).containsExactly(group("600", fewer));
  }

  @Test
  void memberOfTwoGroupsIsOneMember() {
    save(group("600", ANN, BOB));
    save(group("610", BOB, ANN));
    Member moved = Member.at("ann", "sip:ann@192.0.2.99");

    save(group("610", moved));

    assertThat(all().readable()).containsExactly(group("600", moved, BOB), group("610", moved));
  }

  @Test
  void removedGroupIsGoneAndItsMembersStayInTheOthers() {
    save(group("600", ANN, BOB));
    save(group("610", BOB, ANN));

    remove("600");
    remove("699");

    assertThat(all().readable()).containsExactly(group("610", BOB, ANN));
  }

  @Test
  void numberOfARemovedGroupCanBeUsedAgain() {
    save(group("600", ANN, BOB));
    remove("600");

    save(group("600", CARL));

    assertThat(all().readable()).containsExactly(group("600", CARL));
  }

  @Test
  void callsOfARemovedGroupStayOnRecord() {
    save(group("600", ANN));
    CallSummary call =
        CallSummary.blocked(
            CallTerms.of(new CallId("1"), group("600", ANN), "anonymous"), Instant.EPOCH);
    database.callRecords().insertMissing(List.of(call));

    remove("600");

    assertThat(database.callRecords().latest(1)).containsExactly(call);
  }

  @Test
  void everySaveIsAnotherVersionWhateverItChanged() {
    save(group("600", ANN, BOB));
    long first = version("600");
    save(group("600", BOB, ANN));
    long second = version("600");
    save(group("600", BOB, ANN));

    assertThat(second).isGreaterThan(first);
    assertThat(version("600")).isGreaterThan(second);
    remove("600");
    assertThat(version("600")).isEqualTo(JpaGroups.NONE);
  }

  @Test
  void memberWhoIsChangedIsAnotherVersionOfEachOfHisGroups() {
    save(group("600", ANN, BOB));
    save(group("610", ANN));
    save(group("620", BOB));
    long ofAnn = version("600");
    long ofBob = version("620");

    save(group("610", Member.at("ann", "sip:ann@192.0.2.99")));

    assertThat(version("600")).isGreaterThan(ofAnn);
    assertThat(version("620")).isEqualTo(ofBob);
  }

  @Test
  void placeOfAMemberIsAMatterOfItsGroupAlone() {
    save(group("600", ANN, BOB));
    save(group("610", ANN));
    long before = version("600");
    Place second = new Place(2, 50, Map.of(), Duration.ZERO, Optional.empty());

    save(group("610", ANN.at(second)));

    assertThat(version("600")).isEqualTo(before);
  }

  @Test
  void twoWhoSaveAtOnceDoNotBothSucceed() {
    save(group("600", ANN));

    assertThatThrownBy(
            () ->
                database.transaction(
                    manager -> {
                      JpaGroups slow = new JpaGroups(manager);
                      slow.version("600");
                      save(group("600", BOB));
                      slow.save(group("600", CARL));
                      return true;
                    }))
        .hasRootCauseInstanceOf(OptimisticLockException.class);
    assertThat(all().readable()).containsExactly(group("600", BOB));
  }

  private long version(String number) {
    return database.transaction(manager -> new JpaGroups(manager).version(number));
  }

  private void remove(String number) {
    database.transaction(
        manager -> {
          new JpaGroups(manager).remove(number);
          return number;
        });
  }

  @Test
  void groupWithoutMembersIsKept() {
    save(group("600"));

    assertThat(all().readable()).containsExactly(group("600"));
  }

  @Test
  void rowThatIsNoValidGroupIsToldApart() {
    save(group("600", ANN));
    save(group("610", BOB));

    database.sql("update call_group set ring_time_seconds = 61 where number = '600'");

    StoredGroups stored = all();
    assertThat(stored.readable()).extracting(CallGroup::number).containsExactly("610");
    assertThat(stored.faulty())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.number()).isEqualTo("600");
              assertThat(row.fault()).contains("61 s", "1 to 60 seconds");
            });
  }

  @Test
  void numberOfSelectsDoesNotGrowWithTheNumberOfGroups() {
    IntStream.range(0, 20).forEach(i -> save(group("6" + i, ANN, BOB, CARL)));

    long statements = database.statementsOf(manager -> new JpaGroups(manager).all());

    assertThat(statements).isBetween(1L, 4L);
  }

  private void save(CallGroup group) {
    database.transaction(
        manager -> {
          new JpaGroups(manager).save(group);
          return group;
        });
  }

  private StoredGroups all() {
    return database.transaction(manager -> new JpaGroups(manager).all());
  }

  private static CallGroup group(String number, Member... members) {
    return new CallGroup(
        number,
        "Group " + number,
        "linear-hunt",
        Duration.ofSeconds(20),
        CallGroup.LONGEST_MAX_TIME,
        List.of(members),
        true);
  }
}
