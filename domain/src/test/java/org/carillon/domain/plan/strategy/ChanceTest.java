package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.carillon.domain.group.Place;
import org.carillon.domain.plan.TestView;
import org.junit.jupiter.api.Test;

/**
 * How often chance brings what, over fixed seeds: chi-square against what should be, with the bound
 * that a fair draw passes 999 times in 1,000.
 */
class ChanceTest {

  private static final int CALLS = 24_000;

  @Test
  void randomBringsEveryOrderEquallyOften() {
    Map<String, Double> expected = new HashMap<>();
    for (String order : "abcd abdc acbd acdb adbc adcb".split(" ")) {
      for (String turned : turns(order)) {
        expected.put(turned, CALLS / 24.0);
      }
    }

    Map<String, Long> drawn =
        draw(seed -> TestView.of("a b c d").seed(seed).course(new RandomOrder()).replace(", ", ""));

    assertThat(chiSquare(expected, drawn)).isLessThan(49.7); // 23 degrees of freedom
  }

  @Test
  void weightedDrawsWithoutReplacement() {
    Map<String, Integer> weights = Map.of("a", 1, "b", 2, "c", 3, "d", 4);
    Map<String, Double> expected = new HashMap<>();
    weights.forEach(
        (first, one) ->
            weights.forEach(
                (second, two) -> {
                  if (!first.equals(second)) {
                    expected.put(first + ", " + second, CALLS * (one / 10.0) * two / (10.0 - one));
                  }
                }));

    Map<String, Long> drawn =
        draw(seed -> weighted(weights).seed(seed).course(new Weighted()).substring(0, 4));

    assertThat(chiSquare(expected, drawn)).isLessThan(31.3); // 11 degrees of freedom
  }

  @Test
  void weightedSharesAmongThoseWhoCanTakeTheCall() {
    Map<String, Integer> weights = Map.of("a", 1, "b", 2, "c", 3, "d", 4);

    Map<String, Long> drawn =
        draw(seed -> weighted(weights).free("a d").seed(seed).next(new Weighted(), ""));

    Map<String, Double> expected = Map.of("a", CALLS * 0.2, "d", CALLS * 0.8);
    assertThat(chiSquare(expected, drawn)).isLessThan(10.8); // 1 degree of freedom
  }

  private static Map<String, Long> draw(LongFunction<String> call) {
    return LongStream.range(0, CALLS)
        .mapToObj(call)
        .collect(Collectors.groupingBy(drawn -> drawn, Collectors.counting()));
  }

  private static double chiSquare(Map<String, Double> expected, Map<String, Long> drawn) {
    assertThat(drawn.keySet()).isEqualTo(expected.keySet());
    return expected.entrySet().stream()
        .mapToDouble(
            entry -> Math.pow(drawn.get(entry.getKey()) - entry.getValue(), 2) / entry.getValue())
        .sum();
  }

  private static TestView weighted(Map<String, Integer> weights) {
    TestView group = TestView.of("a b c d");
    weights.forEach(
        (member, weight) ->
            group.place(member, new Place(1, weight, Map.of(), Duration.ZERO, Optional.empty())));
    return group;
  }

  private static String[] turns(String order) {
    String[] turns = new String[order.length()];
    for (int i = 0; i < turns.length; i++) {
      turns[i] = order.substring(i) + order.substring(0, i);
    }
    return turns;
  }
}
