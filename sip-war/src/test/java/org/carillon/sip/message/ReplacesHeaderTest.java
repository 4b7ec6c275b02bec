package org.carillon.sip.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header that names a dialog (RFC 3891 6.1). */
class ReplacesHeaderTest {

  @Test
  void parametersComeInAnyOrder() {
    Replaces expected = new Replaces("425928@bobster.example", "7743", "6472", false);

    assertThat(Replaces.of("425928@bobster.example;to-tag=7743;from-tag=6472")).contains(expected);
    assertThat(Replaces.of("425928@bobster.example; from-tag=6472; to-tag=7743"))
        .contains(expected);
  }

  @Test
  void dialogMayBeWantedOnlyBeforeItIsAnswered() {
    assertThat(Replaces.of("a@b;to-tag=1;from-tag=2;early-only").orElseThrow().earlyOnly())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a@b",
        "a@b;to-tag=1",
        "a@b;from-tag=1",
        ";to-tag=1;from-tag=2",
        "a@b;to-tag=;from-tag=2",
        "a@b;to-tag=1;to-tag=3;from-tag=2",
        "a@b;to-tag=1;from-tag=2, c@d;to-tag=1;from-tag=2"
      })
  void whatIsNotInOrderNamesNoDialog(String value) {
    assertThat(Replaces.of(value)).isEmpty();
  }
}
