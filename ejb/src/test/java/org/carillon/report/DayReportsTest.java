package org.carillon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.kpi.Rate;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.carillon.routing.GroupsInMemory;
import org.carillon.routing.TestGroups;
import org.junit.jupiter.api.Test;

/** The figures of a day. */
class DayReportsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final List<Instant> asked = new ArrayList<>();

  @Test
  void everyGroupIsThereAndTheGroupsAddUpToAll() {
    DayReport report =
        report(
            call("600", Outcome.ANSWERED, EndCause.CALLER_BYE, 10),
            call("600", Outcome.MISSED, EndCause.CALLER_CANCEL, 8),
            call("699", Outcome.MISSED, EndCause.SYSTEM_REJECT, 20));

    assertThat(report.groups())
        .extracting(GroupReport::number)
        .containsExactly("600", "610", "699");
    assertThat(report.groups())
        .extracting(GroupReport::name)
        .containsExactly("Group 600", "Group 610", "");
    assertThat(report.groups())
        .extracting(group -> group.calls().received())
        .containsExactly(2L, 0L, 1L);
    assertThat(report.calls().received()).isEqualTo(3);
  }

  @Test
  void groupHasItsThreeFigures() {
    GroupReport group =
        report(
                call("600", Outcome.ANSWERED, EndCause.CALLER_BYE, 10),
                call("600", Outcome.MISSED, EndCause.CALLER_CANCEL, 8),
                call("600", Outcome.MISSED, EndCause.SYSTEM_REJECT, 30))
            .groups()
            .get(0);

    assertThat(group.calls().pickUpRate()).isEqualTo(new Rate(1, 3));
    assertThat(group.calls().abandonmentRate()).isEqualTo(new Rate(1, 3));
    assertThat(group.calls().waits().meanSeconds(0).orElseThrow()).isEqualByComparingTo("16");
  }

  @Test
  void callerWhoReachedAMailboxHasNotGivenUpAndWaitedUntilThen() {
    ArchivedCall call = call("600", Outcome.MISSED, EndCause.CALLER_BYE, 90);
    ArchivedCall mailbox =
        new ArchivedCall(
            call.group(),
            call.outcome(),
            call.cause(),
            call.arrivedAt(),
            call.answeredAt(),
            call.endedAt(),
            Optional.of(call.arrivedAt().plusSeconds(20)));

    DayReport report = report(mailbox);

    assertThat(report.calls().abandonmentRate()).isEqualTo(new Rate(0, 1));
    assertThat(report.calls().waits().sum()).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void callCountsAsWhatIsOnRecordWhateverTheRulesSayToday() {
    DayReport report = report(call("600", Outcome.ABANDONED, EndCause.CALLER_CANCEL, 8));

    assertThat(report.calls().count(Outcome.ABANDONED)).isEqualTo(1);
  }

  @Test
  void dayIsThatOfTheTimeZone() {
    report();

    assertThat(asked)
        .containsExactly(
            Instant.parse("2026-04-30T22:00:00Z"), Instant.parse("2026-05-01T22:00:00Z"));
  }

  @Test
  void dayOnWhichClocksGoBackHas25Hours() {
    reports().day(LocalDate.of(2026, 10, 25), PARIS);

    assertThat(asked)
        .containsExactly(
            Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-25T23:00:00Z"));
  }

  private DayReport report(ArchivedCall... calls) {
    return reports(calls).day(DAY, PARIS);
  }

  private DayReports reports(ArchivedCall... calls) {
    CallArchive archive =
        (from, to) -> {
          asked.addAll(List.of(from, to));
          return List.of(calls);
        };
    return new DayReports(
        archive,
        GroupsInMemory.with(
            TestGroups.group("600", "ring-all"), TestGroups.group("610", "ring-all")));
  }

  /** A call that was answered, or over, after so many seconds. */
  private static ArchivedCall call(String group, Outcome outcome, EndCause cause, int seconds) {
    Instant arrived = Instant.parse("2026-05-01T10:00:00Z");
    Instant then = arrived.plusSeconds(seconds);
    boolean answered = outcome == Outcome.ANSWERED;
    return new ArchivedCall(
        group,
        outcome,
        cause,
        arrived,
        answered ? Optional.of(then) : Optional.empty(),
        answered ? then.plusSeconds(60) : then,
        Optional.empty());
  }
}
