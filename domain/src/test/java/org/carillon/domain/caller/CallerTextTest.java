package org.carillon.domain.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules by caller as they are stored. */
class CallerTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"anyone", "anonymous", "prefix:+336", "listed:+33123456789,104"})
  void callersAreReadAndWritten(String text) {
    assertThat(CallerMatchText.of(CallerMatchText.read(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"block", "urgent", "group:600", "line:700", "reject:"})
  void treatmentsAreReadAndWritten(String text) {
    assertThat(TreatmentText.of(TreatmentText.read(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "everybody", "listed:", "prefix:"})
  void callersThatMakeNoSenseAreRefused(String text) {
    assertThatThrownBy(() -> CallerMatchText.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(": ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ignore"})
  void treatmentsThatMakeNoSenseAreRefused(String text) {
    assertThatThrownBy(() -> TreatmentText.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(": ");
  }
}
