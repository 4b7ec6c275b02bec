package org.carillon.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.record.EndCause.CALLER_BYE;
import static org.carillon.domain.record.EndCause.CALLER_CANCEL;
import static org.carillon.domain.record.EndCause.ERROR;
import static org.carillon.domain.record.Story.call;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carillon.domain.record.CallStory;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.FlagLimits;
import org.carillon.domain.record.Outcome;
import org.carillon.domain.record.Story;
import org.junit.jupiter.api.Test;

/** What holds for the figures of any calls, and of none. */
class CallKpisTest {

  private static final int DAYS = 500;
  private static final int MOST_CALLS = 60;
  private static final long SEED = 64;

  @Test
  void noCallsGiveNoFigures() {
    CallKpis none = new CallKpis(List.of());
    ServiceLevel level = new ServiceLevel(List.of(), ServiceLevel.USUAL_LIMIT);

    assertThat(none.received()).isZero();
    assertThat(none.offered()).isZero();
    assertThat(Stream.concat(rates(none), rates(level)).map(rate -> rate.percent(1)))
        .hasSize(8)
        .allMatch(Optional::isEmpty);
    assertThat(none.waits().meanSeconds(0)).isEmpty();
  }

  @Test
  void receivedIsTheSumOfAllOutcomesAndOfferedLacksTwoOfThem() {
    Random random = new Random(SEED);
    for (int day = 0; day < DAYS; day++) {
      CallKpis kpis = new CallKpis(day(random));
      long all = Arrays.stream(Outcome.values()).mapToLong(kpis::count).sum();
      long uncounted = kpis.count(Outcome.IGNORED) + kpis.count(Outcome.BLOCKED);

      assertThat(kpis.received()).isEqualTo(all);
      assertThat(kpis.offered()).isEqualTo(all - uncounted);
    }
  }

  @Test
  void everyRateIsPartOfTheCallsItIsAbout() {
    Random random = new Random(SEED);
    for (int day = 0; day < DAYS; day++) {
      List<Reading> calls = day(random);
      CallKpis kpis = new CallKpis(calls);
      long inVain = kpis.count(Outcome.MISSED) + kpis.count(Outcome.ABANDONED);

      assertThat(kpis.pickUpRate())
          .isEqualTo(new Rate(kpis.count(Outcome.ANSWERED), kpis.offered()));
      assertThat(kpis.abandonmentRate().part()).isLessThanOrEqualTo(inVain);
      assertThat(rates(new ServiceLevel(calls, Duration.ofSeconds(15))))
          .allMatch(rate -> rate.whole() <= kpis.offered());
    }
  }

  @Test
  void serviceLevelWithoutLimitIsAllThatWereAnsweredOrStayed() {
    Random random = new Random(SEED);
    for (int day = 0; day < DAYS; day++) {
      ServiceLevel ever = new ServiceLevel(day(random), Duration.ofDays(1));

      assertThat(ever.asteriskLevel().part()).isEqualTo(ever.asteriskLevel().whole());
      assertThat(ever.asteriskSecondLevel().part()).isEqualTo(ever.asteriskSecondLevel().whole());
      assertThat(ever.level().part()).isEqualTo(ever.asteriskLevel().part());
    }
  }

  @Test
  void faultOfOursIsNoWaitButCountsAsOffered() {
    CallKpis kpis = kpis(call().enters(0).ends(30, ERROR));

    assertThat(kpis.offered()).isEqualTo(1);
    assertThat(kpis.waits().count()).isZero();
    assertThat(kpis.pickUpRate()).isEqualTo(new Rate(0, 1));
  }

  @Test
  void clockThatWasSetBackMeanwhileSpoilsNoReport() {
    CallKpis kpis = kpis(call().enters(5).ends(4, CALLER_CANCEL));

    assertThat(kpis.waits().sum()).isZero();
  }

  @Test
  void hangUpAfterAnAnswerIsNotAbandonment() {
    CallKpis kpis = kpis(call().enters(0).answered(5, 5).ends(50, CALLER_BYE));

    assertThat(kpis.abandonmentRate()).isEqualTo(new Rate(0, 1));
  }

  @Test
  void hangUpAfterTheBeepIsNotAbandonment() {
    CallKpis kpis = kpis(call().enters(0).beep(20, 0.5).ends(21, CALLER_BYE));

    assertThat(kpis.abandonmentRate()).isEqualTo(new Rate(0, 1));
    assertThat(kpis.voicemailRate()).isEqualTo(new Rate(0, 1));
  }

  @Test
  void waitOfExactlyTheLimitIsInTime() {
    List<Reading> calls =
        readings(
            call().enters(0).answered(15, 5).ends(50, CALLER_BYE),
            call().enters(0).answered(15.001, 5).ends(50, CALLER_BYE),
            call().enters(0).ends(15, CALLER_CANCEL),
            call().enters(0).ends(15.001, CALLER_CANCEL));

    ServiceLevel level = new ServiceLevel(calls, ServiceLevel.USUAL_LIMIT);

    assertThat(level.level()).isEqualTo(new Rate(1, 3));
  }

  private static CallKpis kpis(CallStory... stories) {
    return new CallKpis(readings(stories));
  }

  private static List<Reading> readings(CallStory... stories) {
    return Stream.of(stories).map(story -> Reading.of(story, FlagLimits.USUAL)).toList();
  }

  private static Stream<Rate> rates(CallKpis kpis) {
    return Stream.of(
        kpis.pickUpRate(),
        kpis.openHoursPickUpRate(),
        kpis.netPickUpRate(),
        kpis.abandonmentRate(),
        kpis.voicemailRate());
  }

  private static Stream<Rate> rates(ServiceLevel level) {
    return Stream.of(level.level(), level.asteriskLevel(), level.asteriskSecondLevel());
  }

  private static List<Reading> day(Random random) {
    return IntStream.range(0, random.nextInt(MOST_CALLS))
        .mapToObj(i -> Reading.of(story(random), FlagLimits.USUAL))
        .toList();
  }

  private static CallStory story(Random random) {
    Story story = Story.call();
    Circumstance[] circumstances = Circumstance.values();
    for (int i = random.nextInt(3); i > 0; i--) {
      story.with(circumstances[random.nextInt(circumstances.length)]);
    }
    if (random.nextInt(4) > 0) {
      story.enters(1);
    }
    if (random.nextBoolean()) {
      story.answered(2 + random.nextInt(40), 1);
    } else if (random.nextInt(3) == 0) {
      story.beep(2 + random.nextInt(40), random.nextInt(5));
    }
    return story.ends(60, EndCause.values()[random.nextInt(EndCause.values().length)]);
  }
}
