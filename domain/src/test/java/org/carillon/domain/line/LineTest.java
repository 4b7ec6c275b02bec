package org.carillon.domain.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.carillon.domain.group.Destination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line by which no call could be routed is refused with the value and the remedy. */
class LineTest {

  @ParameterizedTest
  @ValueSource(strings = {"+33123456789", "+12125550100", "1", "600", "12345678"})
  void acceptsPublicAndShortNumbers(String number) {
    assertThat(Lines.line(number, "600").number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+0123456789", "+33 1 23", "sales", "123456789", "+1234567890123456"})
  void refusesOtherNumbers(String number) {
    assertThatThrownBy(() -> Lines.line(number, "600"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "line number '" + number + "': write it like +33123456789, or use 1 to 8 digits");
  }

  @Test
  void acceptsFiveStepsAndRefusesASixth() {
    assertThat(Lines.line("700", groups(5)).steps()).hasSize(5);
    assertThatThrownBy(() -> Lines.line("700", groups(6)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 700 has 6 steps: keep at most 5");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60})
  void acceptsRingTimesOfOneToSixtySeconds(int seconds) {
    assertThat(LineStep.of("600", Duration.ofSeconds(seconds)).ringTime())
        .contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 61})
  void refusesOtherRingTimes(int seconds) {
    assertThatThrownBy(() -> LineStep.of("600", Duration.ofSeconds(seconds)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "ring time " + seconds + " s of the step with group 600: choose 1 to 60 seconds");
  }

  @Test
  void refusesALineThatEndsInTheVoid() {
    assertThatThrownBy(() -> line(Line.Kind.GROUP_ROUTED, 1, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 700 ends in the void: choose where calls go that nobody took");
  }

  @Test
  void personalLineHasExactlyOneStep() {
    assertThat(line(Line.Kind.PERSONAL, 1, Optional.empty()).steps()).hasSize(1);
    assertThatThrownBy(() -> line(Line.Kind.PERSONAL, 2, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 700 has 2 steps: a personal line needs exactly one");
  }

  @Test
  void deadEndHasNoSteps() {
    assertThat(line(Line.Kind.DEAD_END, 0, Optional.empty()).steps()).isEmpty();
    assertThatThrownBy(() -> line(Line.Kind.DEAD_END, 1, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 700 has 1 steps: a dead end has none, remove them");
  }

  private static Line line(Line.Kind kind, int steps, Optional<Destination> last) {
    return new Line(
        "700",
        "Sales",
        kind,
        true,
        Lines.OFFICE,
        List.of(),
        List.of(groups(steps)).stream().map(LineStep::of).toList(),
        Optional.empty(),
        last);
  }

  private static String[] groups(int count) {
    return IntStream.range(0, count).mapToObj(i -> "60" + i).toArray(String[]::new);
  }
}
