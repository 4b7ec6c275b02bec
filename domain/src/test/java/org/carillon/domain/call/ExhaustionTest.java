package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one reason for a call nobody took, by precedence (features 5.3, exhaustion). */
class ExhaustionTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "'', NO_ELIGIBLE",
    "BUSY, ALL_BUSY",
    "BUSY BUSY, ALL_BUSY",
    "DECLINED DECLINED, DECLINED",
    "BUSY DECLINED, UNREACHABLE",
    "NO_ANSWER, NO_ANSWER",
    "BUSY NO_ANSWER, NO_ANSWER",
    "UNREACHABLE DECLINED NO_ANSWER, NO_ANSWER",
    "UNREACHABLE, UNREACHABLE",
    "BUSY UNREACHABLE, UNREACHABLE",
    "FAILED REDIRECTED, UNREACHABLE",
  })
  void reasonIsTheFirstThatFits(String ends, Exhaustion reason) {
    List<AttemptEnd> offers =
        Stream.of(ends.split(" ")).filter(end -> !end.isEmpty()).map(AttemptEnd::valueOf).toList();

    assertThat(Exhaustion.of(offers, List.of())).isEqualTo(reason);
  }

  @ParameterizedTest(name = "{0} then {1} -> {2}")
  @CsvSource({
    "BUSY, BUSY, ALL_BUSY",
    "DECLINED, DECLINED, DECLINED",
    "BUSY, NO_ANSWER, NO_ANSWER",
    "UNREACHABLE, BUSY, UNREACHABLE",
  })
  void callerIsRefusedForThatReason(AttemptEnd first, AttemptEnd second, Exhaustion reason) {
    CallScript.hunt("ann", "bob")
        .whenCallArrives()
        .whenFails("ann", first)
        .then("invite ann", "ring timer 1: 20 s", "invite bob", "ring timer 2: 20 s")
        .whenFails("bob", second)
        .then("reject caller: " + reason);
  }
}
