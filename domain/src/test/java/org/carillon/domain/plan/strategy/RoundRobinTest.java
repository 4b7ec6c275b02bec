package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.TestView;
import org.carillon.domain.plan.Tried;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundRobinTest {

  private final RoundRobin strategy = new RoundRobin();

  @ParameterizedTest(name = "of [{0}] after [{1}]: [{2}]")
  @CsvSource({
    "a b c, '', a",
    "a b c, a, b",
    "a b c, b, c",
    "a b c, c, a",
    "a c, a, c", // b is skipped, and does not use up the selection
    "b, b, b",
    "a b, c, a",
    "c a, b, c",
    "'', a, ''",
    "a b c, gone, a", // left the group
  })
  void ringsTheOneAfterTheCursor(String free, String cursor, String next) {
    TestView group = TestView.of("a b c").free(free).cursor(cursor);

    assertThat(group.next(strategy, "")).isEqualTo(next);
  }

  @ParameterizedTest(name = "nobody after [{0}]")
  @CsvSource({"a", "b", "a b c"})
  void neverTriesASecondMember(String tried) {
    assertThat(TestView.of("a b c").next(strategy, tried)).isEmpty();
  }

  @Test
  void movesTheCursorToWhomItRings() {
    TestView group = TestView.of("a b c").cursor("a");

    assertThat(strategy.next(group.view(), Tried.NOTHING).orElseThrow().cursor())
        .contains(new MemberId("b"));
  }

  @Test
  void triesOnlyOne() {
    assertThat(strategy.triesOnlyOne()).isTrue();
  }

  @Test
  void callAfterCallGoesRound() {
    TestView group = TestView.of("nancy johan vald").cursor("vald");
    List<String> rung = new ArrayList<>();
    for (int call = 1; call <= 4; call++) {
      rung.add(group.next(strategy, ""));
      group.cursor(strategy.next(group.view(), Tried.NOTHING).orElseThrow().cursor().get().value());
    }

    assertThat(rung).containsExactly("nancy", "johan", "vald", "nancy");
  }
}
