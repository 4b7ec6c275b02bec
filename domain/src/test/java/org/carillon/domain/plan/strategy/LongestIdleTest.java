package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.carillon.domain.plan.Candidate.History;
import org.carillon.domain.plan.TestView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongestIdleTest {

  private final LongestIdle strategy = new LongestIdle();

  @ParameterizedTest(name = "idle {0}, {1}, {2} s: {3}")
  @CsvSource({
    "10, 20, 30, 'c, b, a'",
    "30, 20, 10, 'a, b, c'",
    "20, 30, 10, 'b, a, c'",
    "20, 20, 20, 'a, b, c'",
    "20, 20, 30, 'c, a, b'",
  })
  void ringsTheLongestIdleFirst(int a, int b, int c, String course) {
    TestView group =
        TestView.of("a b c")
            .history("a", idle(a, 0, false))
            .history("b", idle(b, 0, false))
            .history("c", idle(c, 0, false));

    assertThat(group.course(strategy)).isEqualTo(course);
  }

  @ParameterizedTest(name = "offered {0}, {1}, {2} s ago: {3}")
  @CsvSource({"5, 9, 7, 'b, c, a'", "9, 9, 9, 'a, b, c'", "1, 2, 2, 'b, c, a'"})
  void ofEquallyIdleTheOneNotOfferedForLongestIsFirst(int a, int b, int c, String course) {
    TestView group =
        TestView.of("a b c")
            .history("a", idle(60, a, false))
            .history("b", idle(60, b, false))
            .history("c", idle(60, c, false));

    assertThat(group.course(strategy)).isEqualTo(course);
  }

  @Test
  void whoDidNotAnswerAMomentAgoRanksLast() {
    TestView group =
        TestView.of("a b c")
            .history("a", idle(90, 5, true))
            .history("b", idle(10, 5, false))
            .history("c", idle(80, 5, true));

    assertThat(group.course(strategy)).isEqualTo("b, a, c");
  }

  @Test
  void whoIsInACallRanksLastWhereTheGroupDoesNotPassHimOver() {
    TestView group =
        TestView.of("a b c")
            .history(
                "a",
                new History(
                    TestView.NOW.minusSeconds(90), TestView.NOW, false, true, 0, Duration.ZERO))
            .history("b", idle(10, 5, false))
            .history("c", idle(80, 5, true));

    assertThat(group.course(strategy)).isEqualTo("b, c, a");
  }

  @Test
  void whoBecomesFreeBetweenStagesIsJudgedAtTheNextOffer() {
    TestView group =
        TestView.of("a b c")
            .history("a", idle(20, 0, false))
            .history("b", idle(90, 0, false))
            .history("c", idle(10, 0, false));

    assertThat(group.free("a c").next(strategy, "")).isEqualTo("a");
    assertThat(group.free("a b c").next(strategy, "a")).isEqualTo("b");
  }

  private static History idle(int seconds, int offeredAgo, boolean resting) {
    return new History(
        TestView.NOW.minusSeconds(seconds),
        TestView.NOW.minusSeconds(offeredAgo),
        resting,
        false,
        0,
        Duration.ZERO);
  }
}
