package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.GroupOptions.StartAt;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.TestView;
import org.carillon.domain.plan.Tried;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearRoundRobinTest {

  private static final GroupOptions.Order FROM_THE_TOP =
      new GroupOptions.Order(1, StartAt.FIRST, Duration.ZERO, true, false);

  private final LinearRoundRobin strategy = new LinearRoundRobin();

  @ParameterizedTest(name = "of [{0}] after [{1}]: {2}")
  @CsvSource({
    "a b c d, '', 'a, b, c, d'",
    "a b c d, a, 'b, c, d, a'",
    "a b c d, b, 'c, d, a, b'",
    "a b c d, d, 'a, b, c, d'",
    "a c, a, 'c, a'",
    "a b d, b, 'd, a, b'",
    "'', a, ''",
    "a b c d, gone, 'a, b, c, d'",
  })
  void ringsEverybodyOnceFromBehindTheCursor(String free, String cursor, String course) {
    TestView group = TestView.of("a b c d").free(free).cursor(cursor);

    assertThat(group.course(strategy)).isEqualTo(course);
  }

  @ParameterizedTest(name = "cursor {0}, tried [{1}], free [{2}]: {3}")
  @CsvSource({
    "b, b, a b c d, c", // the cursor stands where this call began
    "d, b, a b c d, c", // another call moved it meanwhile
    "b, b d, a b c d, a", // c became free too late for his turn; he comes at the end
    "b, b d a, a b c d, c",
    "b, b c, a, a",
  })
  void goesOnFromWhomItRangLast(String cursor, String tried, String free, String next) {
    TestView group = TestView.of("a b c d").free(free).cursor(cursor);

    assertThat(group.next(strategy, tried)).isEqualTo(next);
  }

  @Test
  void movesTheCursorToWhomItRingsFirstAndNotOn() {
    TestView group = TestView.of("a b c").cursor("a");

    Optional<Stage> first = strategy.next(group.view(), Tried.NOTHING);
    Optional<Stage> second = strategy.next(group.view(), new Tried(TestView.ids("b"), List.of()));

    assertThat(first.orElseThrow().cursor()).contains(new MemberId("b"));
    assertThat(second.orElseThrow().cursor()).isEmpty();
  }

  @ParameterizedTest(name = "tried [{0}], free [{1}]: [{2}]")
  @CsvSource({
    "'', a b c d, a",
    "a, a b c d, b",
    "b, a b c d, a",
    "a c, a b c d, b",
    "a b c d, a b c d, ''",
  })
  void startAtFirstIsLinearHunt(String tried, String free, String next) {
    TestView group = TestView.of("a b c d").free(free).cursor("b").order(FROM_THE_TOP);

    assertThat(group.next(strategy, tried)).isEqualTo(next);
    assertThat(group.next(new LinearHunt(), tried)).isEqualTo(next);
  }
}
