package org.carillon.domain.plan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.TestView;
import org.carillon.domain.plan.Tried;
import org.carillon.domain.plan.sample.StrategySample.Bar;
import org.carillon.domain.plan.sample.StrategySample.Call;
import org.carillon.domain.plan.strategy.AllStrategies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pictures of the strategies show, written as {@code "1:0-1 2:1-2!"}. */
class StrategySampleTest {

  /** Member, stages from and to, and a mark where the member answers. */
  @ParameterizedTest(name = "{0}: {1} | {2} | {3}")
  @CsvSource({
    "ring-all,           1:0-1 2:0-1! 3:0-1, 1:0-1 2:0-1! 3:0-1, 1:0-1 2:0-1! 3:0-1",
    "linear-hunt,        1:0-1 2:1-2!,       1:0-1 2:1-2!,       1:0-1 2:1-2!",
    "round-robin,        1:0-1!,             2:0-1!,             3:0-1!",
    "linear-round-robin, 1:0-1 2:1-2!,       2:0-1 3:1-2!,       3:0-1 1:1-2!",
    "circular-answered,  1:0-1 2:1-2!,       3:0-1 1:1-2!,       2:0-1 3:1-2!",
    "memory-hunt,        1:0-2 2:1-2!,       1:0-2 2:1-2!,       1:0-2 2:1-2!",
    "longest-idle,       1:0-1 2:1-2!,       3:0-1 1:1-2!,       3:0-1 2:1-2!",
    "fewest-calls,       1:0-1 2:1-2!,       3:0-1 1:1-2!,       3:0-1 2:1-2!",
    "least-talk,         1:0-1 2:1-2!,       3:0-1 1:1-2!,       3:0-1 2:1-2!",
    "first-available,    1:0-1!,             1:0-1!,             1:0-1!",
    "first-not-on-phone, 1:0-1!,             1:0-1!,             1:0-1!",
    "skills,             2:0-1 3:1-2!,       2:0-1 3:1-2!,       2:0-1 3:1-2!",
    "random,             2:0-1 1:1-2!,       1:0-1 2:1-2!,       3:0-1 2:1-2!",
    "weighted,           3:0-1 2:1-2!,       1:0-1 3:1-2!,       3:0-1 2:1-2!",
  })
  void showsWhoRingsAndWhoAnswers(String key, String first, String second, String third) {
    assertThat(written(sample(key))).containsExactly(first, second, third);
  }

  static List<RingStrategy> strategies() {
    return AllStrategies.list();
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void inEachCallSomebodyAnswersAndNobodyRingsTwiceAtOnce(RingStrategy strategy) {
    StrategySample sample = StrategySample.of(strategy).orElseThrow();

    assertThat(sample.calls()).hasSize(3);
    for (Call call : sample.calls()) {
      assertThat(call.bars()).isNotEmpty().filteredOn(Bar::answered).hasSize(1);
      assertThat(call.bars()).allSatisfy(bar -> assertThat(bar.from()).isLessThan(bar.to()));
      assertThat(call.bars()).noneMatch(one -> call.bars().stream().anyMatch(overlaps(one)));
    }
  }

  @ParameterizedTest
  @MethodSource("strategies")
  void isTheSameEachTime(RingStrategy strategy) {
    assertThat(StrategySample.of(strategy)).isEqualTo(StrategySample.of(strategy));
  }

  @Test
  void memberWhoIsRungAgainGoesOnRinging() {
    StrategySample sample =
        sampleOf((group, tried) -> Optional.of(stage(group, "1").keepingEarlier()));

    assertThat(written(sample)).containsOnly("1:0-3!");
    assertThat(sample.stages()).isEqualTo(3);
  }

  @Test
  void neverEndsLaterThanThereAreMembers() {
    assertThat(written(sampleOf((group, tried) -> Optional.of(stage(group, "1")))))
        .containsOnly("1:0-1 1:1-2 1:2-3!");
  }

  @Test
  void strategyThatRingsNobodyHasNone() {
    assertThat(StrategySample.of(new Foreign((group, tried) -> Optional.empty()))).isEmpty();
  }

  @Test
  void strategyThatRingsAStrangerHasNone() {
    assertThat(StrategySample.of(new Foreign((group, tried) -> Optional.of(stage(group, "ann")))))
        .isEmpty();
  }

  @Test
  void strategyThatFailsHasNone() {
    assertThat(StrategySample.of(failing(new IllegalStateException("broken")))).isEmpty();
    assertThat(StrategySample.of(failing(new NoSuchMethodError("of another release")))).isEmpty();
    assertThat(StrategySample.of(new Foreign((group, tried) -> null))).isEmpty();
  }

  private static RingStrategy failing(Throwable fault) {
    return new Foreign(
        (group, tried) -> {
          if (fault instanceof Error) {
            throw (Error) fault;
          }
          throw (RuntimeException) fault;
        });
  }

  private static Predicate<Bar> overlaps(Bar one) {
    return other ->
        other != one
            && other.member() == one.member()
            && other.from() < one.to()
            && one.from() < other.to();
  }

  private static Stage stage(GroupView group, String members) {
    return Stage.of(TestView.ids(members), group.ringTime());
  }

  private static StrategySample sample(String key) {
    return AllStrategies.list().stream()
        .filter(strategy -> strategy.key().equals(key))
        .findFirst()
        .flatMap(StrategySample::of)
        .orElseThrow();
  }

  private static StrategySample sampleOf(BiFunction<GroupView, Tried, Optional<Stage>> rule) {
    return StrategySample.of(new Foreign(rule)).orElseThrow();
  }

  private static List<String> written(StrategySample sample) {
    return sample.calls().stream().map(StrategySampleTest::written).toList();
  }

  private static String written(Call call) {
    return call.bars().stream()
        .map(
            bar ->
                (bar.member() + 1)
                    + ":"
                    + bar.from()
                    + "-"
                    + bar.to()
                    + (bar.answered() ? "!" : ""))
        .collect(Collectors.joining(" "));
  }

  /** A strategy of somebody else. */
  private record Foreign(BiFunction<GroupView, Tried, Optional<Stage>> rule)
      implements RingStrategy {

    @Override
    public String key() {
      return "foreign";
    }

    @Override
    public Optional<Stage> next(GroupView group, Tried tried) {
      return rule.apply(group, tried);
    }
  }
}
