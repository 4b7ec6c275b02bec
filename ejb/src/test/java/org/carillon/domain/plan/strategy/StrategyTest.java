package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a strategy rings next, given who can be rung and who was tried. */
class StrategyTest {

  private static final Duration RING_TIME = Duration.ofSeconds(12);

  @ParameterizedTest(name = "ring-all of [{0}], tried [{1}]: [{2}]")
  @CsvSource({
    "a b c, '', a b c",
    "c a, '', c a",
    "a, '', a",
    "'', '', ''",
    "a b c, a b c, ''",
    "a b c d, a b c, ''",
  })
  void ringAllRingsEverybodyOnce(String eligible, String tried, String next) {
    assertThat(ask(new RingAll(), eligible, tried)).isEqualTo(next);
  }

  @ParameterizedTest(name = "linear-hunt of [{0}], tried [{1}]: [{2}]")
  @CsvSource({
    "a b c, '', a",
    "a b c, a, b",
    "a b c, a b, c",
    "a b c, a b c, ''",
    "b c, a, b",
    "a b c, b, a",
    "'', '', ''",
    "'', a, ''",
  })
  void linearHuntRingsTheFirstNotTried(String eligible, String tried, String next) {
    assertThat(ask(new LinearHunt(), eligible, tried)).isEqualTo(next);
  }

  @Test
  void ringAllRingsNoMoreThanTenAtOnce() {
    String twelve =
        IntStream.rangeClosed(1, 12).mapToObj(i -> "m" + i).collect(Collectors.joining(" "));

    assertThat(ask(new RingAll(), twelve, "").split(" "))
        .hasSize(Stage.MOST_AT_ONCE)
        .startsWith("m1")
        .endsWith("m10");
  }

  @Test
  void keysAreStable() {
    assertThat(new RingAll().key()).isEqualTo("ring-all");
    assertThat(new LinearHunt().key()).isEqualTo("linear-hunt");
  }

  private static String ask(RingStrategy strategy, String eligible, String tried) {
    GroupView group =
        GroupView.of(
            ids(eligible),
            RING_TIME,
            GroupOptions.USUAL,
            new GroupView.Moment(Instant.EPOCH, Instant.EPOCH, 1));
    return strategy
        .next(group, new Tried(ids(tried), List.of()))
        .map(StrategyTest::written)
        .orElse("");
  }

  private static String written(Stage stage) {
    assertThat(stage.ringTime()).isEqualTo(RING_TIME);
    assertThat(stage.keepsEarlierRinging()).isFalse();
    return stage.members().stream().map(MemberId::value).collect(Collectors.joining(" "));
  }

  private static List<MemberId> ids(String names) {
    return Stream.of(names.split(" ")).filter(s -> !s.isEmpty()).map(MemberId::new).toList();
  }
}
