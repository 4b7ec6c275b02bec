package org.carillon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.report.Condition.Behind.GIVEN_UP;
import static org.carillon.report.Condition.Behind.MAILBOX;
import static org.carillon.report.Condition.Behind.OFFERED;
import static org.carillon.report.Condition.Behind.WAITED;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.kpi.CallKpis;
import org.carillon.domain.kpi.MemberKpis;
import org.carillon.domain.kpi.Rate;
import org.carillon.domain.kpi.ServiceLevel;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Outcome;
import org.carillon.journal.JournalRun;
import org.carillon.persistence.TestDatabase;
import org.carillon.routing.GroupsInMemory;
import org.carillon.routing.TestGroups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The ten calls of features 6.5 through the journal, the database and the report, to the figure.
 */
class ReferenceReportTest {

  private static final Period DAY = Period.day(ReferenceCalls.DAY, ReferenceCalls.PARIS);

  @TempDir private Path directory;
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
  void callsOfTheDayReconcile() throws Exception {
    CallKpis calls = report(false).calls();

    assertThat(counts(calls))
        .isEqualTo("ANSWERED 2, MISSED 5, ABANDONED 2, FAILED 0, IGNORED 1, BLOCKED 0");
    assertThat(calls.received()).isEqualTo(10);
    assertThat(calls.offered()).isEqualTo(9);
  }

  @Test
  void fishingMovesTwoCallsFromMissedToAbandoned() throws Exception {
    assertThat(counts(report(true).calls()))
        .isEqualTo("ANSWERED 2, MISSED 3, ABANDONED 4, FAILED 0, IGNORED 1, BLOCKED 0");
  }

  @ParameterizedTest(name = "fishing: {0}")
  @ValueSource(booleans = {false, true})
  void ratesAndTimesAreThoseOfTheReference(boolean fishing) throws Exception {
    CallKpis calls = report(fishing).calls();

    assertRate(calls.pickUpRate(), 2, 9, "22.2");
    assertRate(calls.openHoursPickUpRate(), 2, 8, "25.0");
    assertRate(calls.netPickUpRate(), 2, 8, "25.0");
    assertRate(calls.abandonmentRate(), 5, 9, "55.6");
    assertRate(calls.voicemailRate(), 1, 9, "11.1");
    assertThat(calls.waits().meanSeconds(2)).contains(new BigDecimal("20.17"));
    assertThat(calls.waitsForAnswer().meanSeconds(0)).contains(new BigDecimal("15"));
    assertThat(calls.waitsUntilAbandon().meanSeconds(1)).contains(new BigDecimal("5.5"));
    assertThat(calls.before().meanSeconds(0)).contains(new BigDecimal("2"));
  }

  @Test
  void serviceLevelIsThatOfTheReference() throws Exception {
    ServiceLevel level = new ServiceLevel(report(false).calls().calls(), ServiceLevel.USUAL_LIMIT);

    assertRate(level.level(), 1, 4, "25.0");
    assertRate(level.asteriskLevel(), 1, 2, "50.0");
    assertRate(level.asteriskSecondLevel(), 3, 4, "75.0");
  }

  @Test
  void groupsAreJudgedByTheirVisits() throws Exception {
    List<GroupFigures> groups = report(false).groups();

    assertThat(groups).extracting(GroupFigures::number).containsExactly("610", "620");
    GroupFigures first = groups.get(0);
    assertThat(first.visits().pickUpRate()).isEqualTo(new Rate(1, 6));
    assertThat(first.visits().overflowRate()).isEqualTo(new Rate(1, 6));
    assertThat(first.visits().overflowed(Exhaustion.NO_ANSWER)).isEqualTo(1);
    assertThat(first.visits().count(VisitOutcome.CALLER_HUNG_UP)).isEqualTo(2);
    assertThat(first.visits().waits().sum()).isEqualTo(Duration.ofSeconds(116));
    assertThat(groups.get(1).visits().pickUpRate()).isEqualTo(new Rate(1, 1));
  }

  @Test
  void membersAreJudgedByTheirOffers() throws Exception {
    List<MemberFigures> members = report(false).members();

    assertThat(members).extracting(MemberFigures::name).containsExactly("ann", "bob");
    MemberKpis ann = members.get(0).offers();
    assertThat(ann.offered()).isEqualTo(5);
    assertThat(ann.answerRate()).isEqualTo(new Rate(1, 3));
    assertThat(ann.count(AttemptEnd.CALLER_GONE)).isEqualTo(2);
    assertThat(ann.ringTimes().meanSeconds(0)).contains(new BigDecimal("10"));
    assertThat(ann.talkTime()).isEqualTo(Duration.ofSeconds(60));
    assertThat(members.get(1).offers().talkTime()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void hoursOfTheDayAreThoseOfTheServersClock() throws Exception {
    PeriodReport report = report(false);

    assertThat(report.hours().count(20, Outcome.MISSED)).isEqualTo(1);
    assertThat(report.hours().count(10, Outcome.ANSWERED)).isEqualTo(2);
    assertThat(report.peaks()).extracting(peak -> peak.calls()).containsExactly(4L, 4L);
  }

  @Test
  void callsBehindEveryFigureAreFound() throws Exception {
    CallKpis calls = report(false).calls();

    assertThat(found(new Condition.CountsAs(OFFERED))).isEqualTo(calls.offered());
    assertThat(found(new Condition.CountsAs(GIVEN_UP))).isEqualTo(calls.abandonmentRate().part());
    assertThat(found(new Condition.CountsAs(WAITED))).isEqualTo(calls.waits().count());
    assertThat(found(new Condition.CountsAs(MAILBOX))).isEqualTo(calls.mailboxRate().part());
    assertThat(found(new Condition.CountsAs(OFFERED), new Condition.Lacks(Flag.OUT_OF_HOURS)))
        .isEqualTo(calls.openHoursPickUpRate().whole());
    assertThat(found(new Condition.CountsAs(OFFERED), new Condition.Lacks(Flag.SHORT_ABANDON)))
        .isEqualTo(calls.netPickUpRate().whole());
    assertThat(found(new Condition.Has(Flag.VOICEMAIL_LEFT)))
        .isEqualTo(calls.voicemailRate().part());
    for (Outcome outcome : Outcome.values()) {
      assertThat(found(new Condition.Is(outcome))).isEqualTo(calls.count(outcome));
    }
  }

  @Test
  void callsBehindTheServiceLevelsAreFound() throws Exception {
    ServiceLevel level = new ServiceLevel(report(false).calls().calls(), ServiceLevel.USUAL_LIMIT);

    assertThat(found(within(Condition.Side.IN_TIME))).isEqualTo(level.level().part());
    assertThat(found(within(Condition.Side.MEASURED))).isEqualTo(level.level().whole());
    assertThat(found(within(Condition.Side.SETTLED_IN_TIME)))
        .isEqualTo(level.asteriskSecondLevel().part());
    assertThat(found(within(Condition.Side.SETTLED)))
        .isEqualTo(level.asteriskSecondLevel().whole());
  }

  private static Condition within(Condition.Side side) {
    return new Condition.InLevel(side, ServiceLevel.USUAL_LIMIT);
  }

  @Test
  void callsBehindTheFiguresOfGroupsAndMembersAreFound() throws Exception {
    report(false);

    assertThat(found(visited("610", Optional.empty(), Optional.empty()))).isEqualTo(6);
    assertThat(found(visited("610", Optional.of(VisitOutcome.OVERFLOWED), Optional.empty())))
        .isEqualTo(1);
    assertThat(found(visited("610", Optional.empty(), Optional.of(Exhaustion.ALL_BUSY)))).isZero();
    assertThat(found(offered("ann"))).isEqualTo(5);
    assertThat(found(offered("ann", AttemptEnd.ANSWERED, AttemptEnd.NO_ANSWER))).isEqualTo(3);
  }

  private static Condition visited(
      String group, Optional<VisitOutcome> outcome, Optional<Exhaustion> reason) {
    return new Condition.Visited(Optional.of(group), outcome, reason);
  }

  private static Condition offered(String member, AttemptEnd... ends) {
    return new Condition.OfferedTo(new MemberId(member), Set.of(ends));
  }

  private long found(Condition... conditions) {
    CallFilter filter = new CallFilter(DAY.start(), DAY.end(), List.of(conditions));
    CallPage page = new CallPages(database.callSearch()).page(filter, 1);
    assertThat(page.calls()).hasSize(Math.toIntExact(page.total()));
    return page.total();
  }

  private PeriodReport report(boolean fishing) throws Exception {
    List<CallSummary> calls = ReferenceCalls.all(fishing);
    JournalRun.carry(
        directory,
        calls.stream().flatMap(ReferenceReportTest::facts).toList(),
        database.callRecords());
    assertThat(database.callRecords().latest(100)).containsExactlyInAnyOrderElementsOf(calls);
    GroupsInMemory groups = GroupsInMemory.with(group("610", "ann"), group("620", "bob"));
    return new PeriodReports(database.callArchive(), groups).report(DAY, false, Instant.MAX);
  }

  private static Stream<CallFact> facts(CallSummary call) {
    CallTerms terms =
        new CallTerms(call.id(), call.group(), call.caller(), CallGroup.LONGEST_MAX_TIME);
    return Stream.of(new CallFact.Arrived(terms, call.arrivedAt()), new CallFact.Ended(call));
  }

  private static CallGroup group(String number, String member) {
    return TestGroups.group(number, "ring-all", Member.at(member, "sip:" + member + "@192.0.2.1"));
  }

  private static void assertRate(Rate rate, long part, long whole, String percent) {
    assertThat(rate).isEqualTo(new Rate(part, whole));
    assertThat(rate.percent(1)).contains(new BigDecimal(percent));
  }

  private static String counts(CallKpis calls) {
    return Arrays.stream(Outcome.values())
        .map(outcome -> outcome + " " + calls.count(outcome))
        .collect(Collectors.joining(", "));
  }
}
