package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.GroupOptions.SkillNeeds;
import org.carillon.domain.group.Place;
import org.carillon.domain.plan.Candidate.History;
import org.carillon.domain.plan.TestView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillsTest {

  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

  private final Skills strategy = new Skills();

  @ParameterizedTest(name = "french {0} needed: {1}")
  @CsvSource({
    "1, 'b, c, a, d'",
    "5, 'b, c, a, d'",
    "10, 'b, c, a, d'",
  })
  void theMostSkilledIsFirst(int needed, String course) {
    assertThat(french(needed, HALF_A_MINUTE).course(strategy)).isEqualTo(course);
  }

  @ParameterizedTest(name = "waited {0} s: {1}")
  @CsvSource({
    "0, 'b, a, c'", // only b has both; then a, who misses 2; then c, who misses 4
    "59, 'b, a, c'",
    "60, 'a, b, c'", // now a has enough of both, and more than b altogether
    "119, 'a, b, c'",
    "120, 'a, c, b'",
    "3600, 'a, c, b'",
  })
  void theLevelsNeededDropWhileTheCallerWaits(int waited, String course) {
    TestView group =
        TestView.of("a b c")
            .place("a", skills(Map.of("french", 10, "billing", 2)))
            .place("b", skills(Map.of("french", 4, "billing", 4)))
            .place("c", skills(Map.of("french", 10)))
            .options(needs(Map.of("french", 4, "billing", 4), HALF_A_MINUTE))
            .waited(waited);

    assertThat(group.course(strategy)).isEqualTo(course);
  }

  @Test
  void whoLacksASkillIsNeverRungWhereLevelsNeverDrop() {
    assertThat(french(5, Duration.ZERO).waited(3600).course(strategy)).isEqualTo("b, c");
  }

  @Test
  void ofEquallySkilledTheLongestIdleIsFirst() {
    TestView group =
        TestView.of("a b c")
            .place("a", skills(Map.of("french", 5)))
            .place("b", skills(Map.of("french", 5)))
            .place("c", skills(Map.of("french", 4)))
            .history("a", idleSince(TestView.NOW.minusSeconds(10)))
            .history("b", idleSince(TestView.NOW.minusSeconds(20)))
            .options(needs(Map.of("french", 1), HALF_A_MINUTE));

    assertThat(group.course(strategy)).isEqualTo("b, a, c");
  }

  @Test
  void otherSkillsDoNotCount() {
    TestView group =
        TestView.of("a b")
            .place("a", skills(Map.of("french", 5)))
            .place("b", skills(Map.of("french", 5, "spanish", 10)))
            .options(needs(Map.of("french", 5), HALF_A_MINUTE));

    assertThat(group.course(strategy)).isEqualTo("a, b");
  }

  @Test
  void withoutNeedsItIsLongestIdle() {
    TestView group =
        TestView.of("a b")
            .history("a", idleSince(TestView.NOW.minusSeconds(10)))
            .history("b", idleSince(TestView.NOW.minusSeconds(20)));

    assertThat(group.course(strategy)).isEqualTo("b, a");
  }

  private static TestView french(int needed, Duration relaxAfter) {
    return TestView.of("a b c d")
        .place("a", skills(Map.of("french", 3)))
        .place("b", skills(Map.of("french", 7)))
        .place("c", skills(Map.of("french", 5)))
        .options(needs(Map.of("french", needed), relaxAfter));
  }

  private static Place skills(Map<String, Integer> levels) {
    return new Place(1, 1, levels, Duration.ZERO, Optional.empty());
  }

  private static GroupOptions needs(Map<String, Integer> required, Duration relaxAfter) {
    GroupOptions usual = GroupOptions.USUAL;
    return new GroupOptions(
        usual.order(),
        new SkillNeeds(required, relaxAfter),
        usual.rests(),
        usual.signals(),
        usual.fishing());
  }

  private static History idleSince(Instant instant) {
    return new History(instant, Instant.EPOCH, false, false, 0, Duration.ZERO);
  }
}
