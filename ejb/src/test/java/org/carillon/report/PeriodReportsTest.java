package org.carillon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.kpi.CallKpis;
import org.carillon.domain.kpi.Rate;
import org.carillon.domain.record.Outcome;
import org.carillon.routing.GroupsInMemory;
import org.carillon.routing.TestGroups;
import org.junit.jupiter.api.Test;

/** The figures of a period. */
class PeriodReportsTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 1);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Period DAY = Period.day(FRIDAY, PARIS);
  private static final Instant TEN = Instant.parse("2026-05-01T08:00:00Z");

  private final ArchiveInMemory archive = new ArchiveInMemory();

  @Test
  void everyGroupIsThereAlsoTheOneThatIsGone() {
    archive.visit("699", VisitOutcome.REJECTED);

    PeriodReport report = report(DAY);

    assertThat(report.groups())
        .extracting(GroupFigures::number)
        .containsExactly("600", "610", "699");
    assertThat(report.groups())
        .extracting(GroupFigures::name)
        .containsExactly("Group 600", "Group 610", "");
    assertThat(report.groups().get(0).visits().pickUpRate().percent(1)).isEmpty();
  }

  @Test
  void fairnessCountsMembersWhoAnsweredNothing() {
    archive.answeredVisit("600", "ann");
    archive.answeredVisit("600", "ann");

    GroupFigures group = report(DAY).groups().get(0);

    assertThat(group.fairness().spread()).contains(new BigDecimal("2.0"));
    assertThat(group.fairness().variation()).contains(new BigDecimal("100.0"));
  }

  @Test
  void everyMemberIsThereByName() {
    archive.offer("zoe", AttemptEnd.BUSY);
    archive.offer("ann", AttemptEnd.ANSWERED);

    List<MemberFigures> members = report(DAY).members();

    assertThat(members).extracting(MemberFigures::name).containsExactly("ann", "bob", "zoe");
    assertThat(members.get(0).offers().answerRate()).isEqualTo(new Rate(1, 1));
    assertThat(members.get(1).offers().answerRate()).isEqualTo(new Rate(0, 0));
  }

  @Test
  void callCountsAsWhatIsOnRecordWhateverTheRulesSayToday() {
    archive.call(TEN, Outcome.ABANDONED);

    assertThat(report(DAY).calls().count(Outcome.ABANDONED)).isEqualTo(1);
  }

  @Test
  void callsOfColleaguesCountOnlyWhereThatIsAskedFor() {
    archive.call(TEN, Outcome.ANSWERED);
    archive.internalCall(TEN, Outcome.MISSED);

    CallKpis usual = report(DAY).calls();
    CallKpis all = report(DAY, true).calls();

    assertThat(usual.received()).isEqualTo(1).isEqualTo(sumOfOutcomes(usual));
    assertThat(usual.pickUpRate()).isEqualTo(new Rate(1, 1));
    assertThat(all.received()).isEqualTo(2).isEqualTo(sumOfOutcomes(all));
    assertThat(all.pickUpRate()).isEqualTo(new Rate(1, 2));
  }

  @Test
  void callsOfColleaguesMakeNoPeak() {
    for (int call = 0; call < 5; call++) {
      archive.internalCall(TEN, Outcome.ANSWERED);
    }

    assertThat(report(DAY).peaks()).isEmpty();
    assertThat(report(DAY, true).peaks()).hasSize(1);
  }

  private static long sumOfOutcomes(CallKpis calls) {
    return Stream.of(Outcome.values()).mapToLong(calls::count).sum();
  }

  @Test
  void callerWhoReachedAMailboxWaitedUntilThen() {
    archive.call(TEN, Outcome.MISSED, Optional.of(TEN.plusSeconds(20)));

    assertThat(report(DAY).calls().waits().sum()).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void dayIsThatOfTheTimeZoneAndMayHave25Hours() {
    Period autumn = Period.day(LocalDate.of(2026, 10, 25), PARIS);

    assertThat(DAY.start()).isEqualTo(Instant.parse("2026-04-30T22:00:00Z"));
    assertThat(DAY.end()).isEqualTo(Instant.parse("2026-05-01T22:00:00Z"));
    assertThat(Duration.between(autumn.start(), autumn.end())).isEqualTo(Duration.ofHours(25));
    assertThat(autumn.later(1).start()).isEqualTo(autumn.end());
  }

  @Test
  void periodBeforeAndAfterHaveAsManyDays() {
    Period week = new Period(FRIDAY, FRIDAY.plusDays(6), PARIS);

    assertThat(week.days()).isEqualTo(7);
    assertThat(week.later(1).from()).isEqualTo(FRIDAY.plusDays(7));
    assertThat(week.later(-1).to()).isEqualTo(FRIDAY.minusDays(1));
  }

  @Test
  void peaksOfADayAreMeasuredByTheWeeksBeforeOnceTheyAreOnRecord() {
    archive.calls(5, TEN);
    assertThat(report(DAY).peaks()).hasSize(1);

    for (int week = 1; week <= 4; week++) {
      archive.calls(6, TEN.minus(Duration.ofDays(7L * week)));
    }

    assertThat(report(DAY).peaks()).isEmpty();
    assertThat(report(new Period(FRIDAY, FRIDAY.plusDays(1), PARIS)).peaks()).isEmpty();
  }

  @Test
  void periodThatIsTooLongIsRefused() {
    assertThat(new Period(FRIDAY, FRIDAY.plusDays(91), PARIS).isTooLong()).isFalse();

    assertThatThrownBy(() -> report(new Period(FRIDAY, FRIDAY.plusDays(92), PARIS)))
        .hasMessageContaining("93 days")
        .hasMessageContaining("92");
  }

  @Test
  void moreCallsThanMemoryIsMeantForAreRefused() {
    archive.pretends(PeriodReports.MOST_CALLS + 1);

    assertThatThrownBy(() -> report(DAY))
        .isInstanceOf(TooManyCalls.class)
        .hasMessageContaining("200001")
        .hasMessageContaining("shorter period");
  }

  private PeriodReport report(Period period) {
    return report(period, false);
  }

  private PeriodReport report(Period period, boolean internal) {
    CallGroup first =
        TestGroups.group(
            "600", "ring-all", Member.at("ann", "sip:ann@x"), Member.at("bob", "sip:bob@x"));
    GroupsInMemory groups = GroupsInMemory.with(first, TestGroups.group("610", "ring-all"));
    return new PeriodReports(archive, groups).report(period, internal, Instant.MAX);
  }
}
