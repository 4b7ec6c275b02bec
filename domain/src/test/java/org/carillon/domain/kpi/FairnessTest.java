package org.carillon.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How evenly calls fell on members. */
class FairnessTest {

  @Test
  void nobodyIsNeitherFairNorUnfair() {
    Fairness nobody = new Fairness(List.of(new Fairness.Share(0, Duration.ZERO)));

    assertThat(nobody.spread()).isEmpty();
    assertThat(nobody.variation()).isEmpty();
  }

  @Test
  void equalWorkAnHourIsFairWhateverTheHours() {
    Fairness fair = fairness(4, 8, 2, 4, 1, 2);

    assertThat(fair.spread()).contains(new BigDecimal("0.0"));
    assertThat(fair.variation()).contains(new BigDecimal("0.0"));
  }

  @Test
  void unevenWorkHasASpreadAndAVariation() {
    // 2, 4, 4, 4, 5, 5, 7, 9 an hour: mean 5, standard deviation 2
    Fairness uneven = fairness(2, 1, 4, 1, 4, 1, 4, 1, 5, 1, 5, 1, 7, 1, 9, 1);

    assertThat(uneven.spread()).contains(new BigDecimal("7.0"));
    assertThat(uneven.variation()).contains(new BigDecimal("40.0"));
  }

  @Test
  void groupThatAnsweredNothingHasNoVariation() {
    assertThat(fairness(0, 8, 0, 8).variation()).isEmpty();
    assertThat(fairness(0, 8, 0, 8).spread()).contains(new BigDecimal("0.0"));
  }

  /** Answered calls and hours, in turn. */
  private static Fairness fairness(int... pairs) {
    return new Fairness(
        IntStream.range(0, pairs.length / 2)
            .mapToObj(i -> new Fairness.Share(pairs[2 * i], Duration.ofHours(pairs[2 * i + 1])))
            .toList());
  }
}
