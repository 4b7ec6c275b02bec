package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.carillon.domain.plan.Candidate.History;
import org.carillon.domain.plan.TestView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FewestCallsTest {

  @ParameterizedTest(name = "free [{0}], answered {1}, {2}, {3}: {4}")
  @CsvSource({
    "a b c, 3, 1, 2, 'b, c, a'",
    "a b c, 0, 0, 5, 'b, a, c'", // of equals, b is idle for longer than a
    "a c, 3, 1, 2, 'c, a'",
    "'', 0, 0, 0, ''",
  })
  void whoAnsweredTheFewestIsFirst(String free, int a, int b, int c, String course) {
    TestView group =
        TestView.of("a b c")
            .free(free)
            .history("a", answered(a, 10))
            .history("b", answered(b, 20))
            .history("c", answered(c, 30));

    assertThat(group.course(new FewestCalls())).isEqualTo(course);
  }

  private static History answered(int calls, int idleSeconds) {
    Instant idleSince = TestView.NOW.minusSeconds(idleSeconds);
    return new History(idleSince, Instant.EPOCH, false, false, calls, Duration.ZERO);
  }
}
