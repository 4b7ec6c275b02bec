package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.carillon.domain.plan.TestView;
import org.carillon.domain.plan.Tried;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircularAnsweredTest {

  private final CircularAnswered strategy = new CircularAnswered();

  @ParameterizedTest(name = "of [{0}], [{1}] answered last: {2}")
  @CsvSource({
    "a b c, '', 'a, b, c'",
    "a b c, a, 'b, c, a'",
    "a b c, c, 'a, b, c'",
    "a c, a, 'c, a'",
    "a b c, gone, 'a, b, c'",
    "'', b, ''",
  })
  void ringsEverybodyOnceFromBehindWhoAnswered(String free, String cursor, String course) {
    TestView group = TestView.of("a b c").free(free).cursor(cursor);

    assertThat(group.course(strategy)).isEqualTo(course);
  }

  @Test
  void leavesTheCursorToTheAnswer() {
    TestView group = TestView.of("a b c").cursor("a");

    assertThat(strategy.next(group.view(), Tried.NOTHING).orElseThrow().cursor()).isEmpty();
    assertThat(strategy.cursorFollowsAnswer()).isTrue();
  }
}
