package org.carillon.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Place;
import org.carillon.domain.plan.strategy.FirstAvailable;
import org.carillon.domain.plan.strategy.FirstNotOnPhone;
import org.carillon.domain.plan.strategy.LinearHunt;
import org.carillon.domain.plan.strategy.LinearRoundRobin;
import org.carillon.domain.plan.strategy.MemoryHunt;
import org.carillon.domain.plan.strategy.RingAll;
import org.carillon.domain.plan.strategy.RoundRobin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tiers, passes, and what members have of their own. */
class DistributionTest {

  @Test
  void tiersAreOfferedOneAfterTheOther() {
    TestView group = TestView.of("a b c d").tier(2, "a").tier(3, "c");

    assertThat(course(new LinearHunt(), group)).isEqualTo("b, d, a, c");
    assertThat(course(new RingAll(), group)).isEqualTo("b d, a, c");
  }

  @Test
  void aTierInWhichNobodyCanTakeTheCallIsPassedOver() {
    TestView group = TestView.of("a b c d").tier(2, "c d").free("c d");

    assertThat(course(new RingAll(), group)).isEqualTo("c d");
    assertThat(course(new RoundRobin(), group)).isEqualTo("c");
  }

  @Test
  void whoTriesOnlyOneNeitherReachesAnotherTierNorAnotherPass() {
    TestView group = TestView.of("a b c").tier(2, "c").passes(3);

    assertThat(course(new RoundRobin(), group)).isEqualTo("a");
    assertThat(course(new FirstAvailable(), group)).isEqualTo("a");
    assertThat(course(new FirstNotOnPhone(), group)).isEqualTo("a");
  }

  @Test
  void allTiersBelongToEachPass() {
    TestView group = TestView.of("a b c").tier(2, "c").passes(2);

    assertThat(course(new LinearHunt(), group)).isEqualTo("a, b, c, 2: a, 2: b, 2: c");
    assertThat(course(new RingAll(), group)).isEqualTo("a b, c, 2: a b, 2: c");
  }

  @Test
  void onePassIsUsual() {
    assertThat(course(new LinearHunt(), TestView.of("a b"))).isEqualTo("a, b");
  }

  @Test
  void aPhoneThatGoesOnRingingIsNotOfferedTheCallInTheNextPass() {
    Tried allTried = new Tried(TestView.ids("a b c"), TestView.ids("a c"));

    assertThat(next(new MemoryHunt(), TestView.of("a b c").passes(2), allTried)).isEqualTo("2: b");
  }

  @Test
  void aPhoneThatRangToTheEndIsOfferedTheCallInTheNextPass() {
    Tried allTried = new Tried(TestView.ids("a b"), TestView.ids("a b"));

    assertThat(next(new RingAll(), TestView.of("a b").passes(2), allTried)).isEqualTo("2: a b");
  }

  @ParameterizedTest(name = "waited {0} s, tried [{1}]: {2}")
  @CsvSource({
    "0, '', a",
    "20, a, b",
    "30, a, d", // the time of the second tier has come
    "40, a b, d",
    "40, a d, e",
    "99, a d, f", // and that of the third
    "99, a d f, b", // what is left, from the first tier that has some
    "99, a, d", // no tier is left out
    "99, '', a",
    "99, a b c d e f, ''",
  })
  void afterAWhileTheNextTierIsOfferedTheCall(int waited, String tried, String next) {
    TestView group =
        TestView.of("a b c d e f").tier(2, "d e").tier(3, "f").tierWait(30).waited(waited);

    assertThat(next(new LinearHunt(), group, new Tried(TestView.ids(tried), List.of())))
        .isEqualTo(next);
  }

  @Test
  void lastOfATierRingUntilTheNextTierRingsToo() {
    TestView group = TestView.of("a b c").tier(2, "c").tierWait(12);

    assertThat(stage(new RingAll(), group).ringTime()).isEqualTo(Duration.ofSeconds(12));
    assertThat(stage(new LinearHunt(), group).ringTime()).isEqualTo(TestView.RING_TIME);
    assertThat(stage(new FirstAvailable(), group).ringTime()).isEqualTo(TestView.RING_TIME);
    assertThat(stage(new RingAll(), group.tierWait(0)).ringTime()).isEqualTo(TestView.RING_TIME);
  }

  @ParameterizedTest(name = "waited {0} µs: rings for {1} ms")
  @CsvSource({"9000000, 3000", "11400000, 600", "11400400, 600", "11900000, 500"})
  void lastOfATierRingUntilTheNextTierRingsTooHoweverSoonThatIs(long waited, long rings) {
    TestView group =
        TestView.of("a b c")
            .tier(2, "c")
            .tierWait(12)
            .waited(Duration.of(waited, ChronoUnit.MICROS));

    Stage stage =
        new Distribution(new LinearHunt(), group.members())
            .next(group.view(), new Tried(TestView.ids("a"), List.of()))
            .orElseThrow()
            .stage();

    assertThat(stage.members()).containsExactly(new MemberId("b"));
    assertThat(stage.ringTime()).isEqualTo(Duration.ofMillis(rings));
  }

  @ParameterizedTest(name = "waited {0} s: rings beside those before: {1}")
  @CsvSource({"12, true", "13, false", "20, false"})
  void nextTierRingsBesideTheOneBeforeWhenItsMomentHasJustCome(int waited, boolean beside) {
    TestView group = TestView.of("a b c").tier(2, "c").tierWait(12).waited(waited);
    Tried tried = new Tried(TestView.ids("a b"), TestView.ids("a b"));

    Stage stage =
        new Distribution(new RingAll(), group.members())
            .next(group.view(), tried)
            .orElseThrow()
            .stage();

    assertThat(stage.members()).containsExactly(new MemberId("c"));
    assertThat(stage.keepsEarlierRinging()).isEqualTo(beside);
    assertThat(stage.ringTime()).isEqualTo(TestView.RING_TIME);
  }

  @Test
  void nextTierDoesNotRingAPhoneTwiceThatGoesOnRinging() {
    TestView group = TestView.of("a b c").tier(2, "c").tierWait(12).waited(12).passes(2);
    Tried tried = new Tried(TestView.ids("a b"), TestView.ids("a b c"), 2);

    Stage stage =
        new Distribution(new RingAll(), group.members())
            .next(group.view(), tried)
            .orElseThrow()
            .stage();

    assertThat(stage.members()).containsExactly(new MemberId("c"));
    assertThat(stage.keepsEarlierRinging()).isFalse();
  }

  @Test
  void aCallMovesTheCursorOnce() {
    TestView group = TestView.of("a b c").tier(2, "c").passes(2);
    Distribution distribution = new Distribution(new LinearRoundRobin(), group.members());

    assertThat(cursor(distribution, group, new Tried(List.of(), List.of()))).contains("a");
    assertThat(cursor(distribution, group, new Tried(TestView.ids("a b"), List.of()))).isEmpty();
    assertThat(cursor(distribution, group, new Tried(TestView.ids("a b c"), List.of()))).isEmpty();
    assertThat(cursor(distribution, group, new Tried(List.of(), List.of(), 2))).isEmpty();
  }

  @Test
  void membersBeginToRingWithTheirDelay() {
    TestView group = TestView.of("a b c").place("b", place(5, Optional.empty()));

    assertThat(stage(new RingAll(), group).delays())
        .isEqualTo(Map.of(new MemberId("b"), Duration.ofSeconds(5)));
  }

  @Test
  void whoRingsAloneRingsAtOnceAndForHisOwnTime() {
    TestView group = TestView.of("a b").place("a", place(5, Optional.of(Duration.ofSeconds(33))));

    assertThat(stage(new LinearHunt(), group).delays()).isEmpty();
    assertThat(stage(new LinearHunt(), group).ringTime()).isEqualTo(Duration.ofSeconds(33));
    assertThat(stage(new RingAll(), group).ringTime()).isEqualTo(TestView.RING_TIME);
    assertThat(stage(new LinearHunt(), group.free("b")).ringTime()).isEqualTo(TestView.RING_TIME);
  }

  @Test
  void whoIsNoMemberIsNeverSeen() {
    GroupView stranger = TestView.of("x a").view();
    Distribution distribution = new Distribution(new RingAll(), TestView.of("a").members());

    assertThat(distribution.next(stranger, Tried.NOTHING).map(Distribution.Choice::stage))
        .map(Stage::members)
        .contains(TestView.ids("a"));
  }

  private static String course(RingStrategy strategy, TestView group) {
    return Course.of(strategy, group).written();
  }

  private static String next(RingStrategy strategy, TestView group, Tried tried) {
    return new Distribution(strategy, group.members())
        .next(group.view(), tried)
        .map(Course::written)
        .orElse("");
  }

  private static Stage stage(RingStrategy strategy, TestView group) {
    return new Distribution(strategy, group.members())
        .next(group.view(), Tried.NOTHING)
        .orElseThrow()
        .stage();
  }

  private static Optional<String> cursor(Distribution distribution, TestView group, Tried tried) {
    return distribution
        .next(group.view(), tried)
        .orElseThrow()
        .stage()
        .cursor()
        .map(MemberId::value);
  }

  private static Place place(int delay, Optional<Duration> ringTime) {
    return new Place(1, 1, Map.of(), Duration.ofSeconds(delay), ringTime);
  }
}
