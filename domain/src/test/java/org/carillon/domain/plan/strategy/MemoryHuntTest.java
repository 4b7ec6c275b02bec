package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carillon.domain.plan.TestView;
import org.carillon.domain.plan.Tried;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryHuntTest {

  private static final String TWELVE =
      IntStream.rangeClosed(1, 12).mapToObj(i -> "m" + i).collect(Collectors.joining(" "));
  private static final String TEN =
      IntStream.rangeClosed(1, 10).mapToObj(i -> "m" + i).collect(Collectors.joining(" "));
  private static final String NINE =
      IntStream.rangeClosed(2, 10).mapToObj(i -> "m" + i).collect(Collectors.joining(" "));

  private final MemoryHunt strategy = new MemoryHunt();

  @ParameterizedTest(name = "of [{0}], tried [{1}], ringing [{2}]: [{3}]")
  @CsvSource({
    "a b c, '', '', a",
    "a b c, a, a, b",
    "a b c, a b, a b, c",
    "a b c, a b c, a b c, ''",
    "a c, a, a, c", // b is on the phone
    "a b c, a c, a c, b", // and back
    "a b c, a, '', b", // a failed
    "a b c, '', a, b", // a new pass, and a rings on
    "'', '', '', ''",
  })
  void addsTheNext(String free, String tried, String ringing, String next) {
    assertThat(ask(TestView.of("a b c").free(free), tried, ringing)).isEqualTo(next);
  }

  @Test
  void whoRingsGoesOnRinging() {
    Tried one = new Tried(TestView.ids("a"), TestView.ids("a"));

    assertThat(strategy.next(TestView.of("a b").view(), one).orElseThrow().keepsEarlierRinging())
        .isTrue();
  }

  @Test
  void addsNobodyWhenTenRing() {
    assertThat(ask(TestView.of(TWELVE), TEN, TEN)).isEmpty();
  }

  @Test
  void addsTheEleventhWhenOneOfTenFailed() {
    assertThat(ask(TestView.of(TWELVE), TEN, NINE)).isEqualTo("m11");
  }

  private String ask(TestView group, String tried, String ringing) {
    Tried soFar = new Tried(TestView.ids(tried), TestView.ids(ringing));
    return strategy.next(group.view(), soFar).map(TestView::written).orElse("");
  }
}
