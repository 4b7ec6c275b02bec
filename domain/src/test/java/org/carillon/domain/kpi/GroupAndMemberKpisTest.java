package org.carillon.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.VisitOutcome;
import org.junit.jupiter.api.Test;

/** A group is judged by its visits, a member by the offers. */
class GroupAndMemberKpisTest {

  private final GroupKpis group =
      new GroupKpis(
          List.of(
              visit(VisitOutcome.ANSWERED_HERE, 10),
              overflowed(Exhaustion.ALL_BUSY, 20),
              overflowed(Exhaustion.NO_ANSWER, 30),
              visit(VisitOutcome.CALLER_HUNG_UP, 5)));

  private final MemberKpis member =
      new MemberKpis(
          List.of(
              offer(AttemptEnd.ANSWERED, 4, 60),
              offer(AttemptEnd.ANSWERED, 9, 120),
              offer(AttemptEnd.NO_ANSWER, 20, 0),
              offer(AttemptEnd.DECLINED, 2, 0),
              offer(AttemptEnd.LOST_RACE, 3, 0),
              offer(AttemptEnd.BUSY, 0, 0),
              offer(AttemptEnd.CALLER_GONE, 1, 0)));

  @Test
  void overflowIsCountedOfAllVisits() {
    assertThat(group.overflowRate()).isEqualTo(new Rate(2, 4));
  }

  @Test
  void overflowIsCountedByItsReason() {
    assertThat(group.overflowed(Exhaustion.ALL_BUSY)).isEqualTo(1);
    assertThat(group.overflowed(Exhaustion.NO_ANSWER)).isEqualTo(1);
    assertThat(group.overflowed(Exhaustion.CLOSED)).isZero();
  }

  @Test
  void hangUpsAreCountedOfAllVisits() {
    assertThat(group.hangUpRate()).isEqualTo(new Rate(1, 4));
    assertThat(group.offered()).isEqualTo(4);
  }

  @Test
  void fairnessOfCallsIsAboutCallsWhereNobodyKnowsWhoWasLoggedIn() {
    Fairness even = Fairness.ofCalls(List.of(3L, 3L));
    Fairness uneven = Fairness.ofCalls(List.of(4L, 0L));

    assertThat(even.spread()).contains(new BigDecimal("0.0"));
    assertThat(even.variation()).contains(new BigDecimal("0.0"));
    assertThat(uneven.spread()).contains(new BigDecimal("4.0"));
    assertThat(uneven.variation()).contains(new BigDecimal("100.0"));
  }

  @Test
  void pickUpIsCountedOfAllVisits() {
    assertThat(group.pickUpRate()).isEqualTo(new Rate(1, 4));
  }

  @Test
  void groupWaitIsTheMeanOfAllVisits() {
    assertThat(group.waits().meanSeconds(2)).contains(new BigDecimal("16.25"));
  }

  @Test
  void visitsAreCountedByWhatTheyCameTo() {
    assertThat(group.count(VisitOutcome.OVERFLOWED)).isEqualTo(2);
    assertThat(group.count(VisitOutcome.FAILED)).isZero();
  }

  @Test
  void lostRaceAndBusyAreNoFaultOfTheMember() {
    assertThat(member.offered()).isEqualTo(7);
    assertThat(member.count(AttemptEnd.LOST_RACE)).isEqualTo(1);
    assertThat(member.answerRate()).isEqualTo(new Rate(2, 4));
  }

  @Test
  void ringAndTalkTimesAreThoseOfAnsweredCalls() {
    assertThat(member.ringTimes().meanSeconds(1)).contains(new BigDecimal("6.5"));
    assertThat(member.talkTime()).isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void memberWhoHadNoChanceHasNoRate() {
    MemberKpis unlucky = new MemberKpis(List.of(offer(AttemptEnd.LOST_RACE, 3, 0)));

    assertThat(unlucky.answerRate().percent(1)).isEmpty();
  }

  private static VisitReading visit(VisitOutcome outcome, int seconds) {
    return new VisitReading(outcome, Optional.empty(), Duration.ofSeconds(seconds));
  }

  private static VisitReading overflowed(Exhaustion reason, int seconds) {
    return new VisitReading(
        VisitOutcome.OVERFLOWED, Optional.of(reason), Duration.ofSeconds(seconds));
  }

  private static OfferReading offer(AttemptEnd end, int rang, int talked) {
    return new OfferReading(end, Duration.ofSeconds(rang), Duration.ofSeconds(talked));
  }
}
