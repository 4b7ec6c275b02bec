package org.carillon.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates and times are computed from whole numbers, and rounded once. */
class FiguresTest {

  @ParameterizedTest(name = "{0} of {1} is {2} %")
  @CsvSource({
    "1, 3, 33.3",
    "2, 3, 66.7",
    "1, 2000, 0.1",
    "1, 2001, 0.0",
    "7, 7, 100.0",
    "0, 7, 0.0"
  })
  void rateIsRoundedHalfUp(long part, long whole, BigDecimal percent) {
    assertThat(new Rate(part, whole).percent(1)).contains(percent);
  }

  @Test
  void rateOfTwoDaysComesFromTheirCounts() {
    assertThat(new Rate(1, 1).plus(new Rate(0, 3)).percent(1)).contains(new BigDecimal("25.0"));
  }

  @Test
  void rateOfNothingIsUnknown() {
    assertThat(new Rate(0, 0).percent(1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3"})
  void refusesWhatIsNoPart(long part, long whole) {
    assertThatThrownBy(() -> new Rate(part, whole))
        .hasMessage(part + " of " + whole + " is no part of it");
  }

  @ParameterizedTest(name = "mean of {0} ms and {1} ms is {2} s")
  @CsvSource({"499, 500, 0", "499, 501, 1", "500, 500, 1", "1499, 1499, 1", "0, 0, 0"})
  void meanIsRoundedHalfUpFromMilliseconds(long one, long other, BigDecimal seconds) {
    assertThat(times(one, other).meanSeconds(0)).contains(seconds);
  }

  @ParameterizedTest(name = "{0} per cent of 1 to 5: {1}")
  @CsvSource({"1, 1", "20, 1", "21, 2", "50, 3", "80, 4", "90, 5", "100, 5"})
  void percentileIsTheNearestRank(int percent, long millis) {
    assertThat(times(5, 3, 1, 4, 2).percentile(percent)).contains(Duration.ofMillis(millis));
  }

  @Test
  void medianOfAnEvenNumberIsTheLowerOfTheTwo() {
    assertThat(times(4, 1, 3, 2).median()).contains(Duration.ofMillis(2));
  }

  @Test
  void ninetiethPercentileOfHundredIsTheNinetieth() {
    Times hundred = new Times(IntStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList());

    assertThat(hundred.percentile(90)).contains(Duration.ofMillis(90));
  }

  @Test
  void noTimesHaveNoMeanAndNoMedian() {
    assertThat(times().meanSeconds(1)).isEmpty();
    assertThat(times().median()).isEmpty();
    assertThat(times().sum()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0", "101"})
  void refusesAPercentileThatIsNone(int percent) {
    assertThatThrownBy(() -> times(1).percentile(percent))
        .hasMessage("percentile " + percent + ": choose 1 to 100");
  }

  @Test
  void refusesATimeBelowZero() {
    assertThatThrownBy(() -> times(5, -1)).hasMessageContaining("PT-0.001S");
  }

  private static Times times(long... millis) {
    Stream<Duration> spans =
        IntStream.range(0, millis.length).mapToObj(i -> Duration.ofMillis(millis[i]));
    return new Times(spans.toList());
  }
}
