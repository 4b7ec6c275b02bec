package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a member's final status means (features 5.2.2). */
class FailureCodesTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "486, BUSY",
    "600, BUSY",
    "403, DECLINED",
    "603, DECLINED",
    "607, DECLINED",
    "608, DECLINED",
    "404, UNREACHABLE",
    "408, UNREACHABLE",
    "410, UNREACHABLE",
    "480, UNREACHABLE",
    "502, UNREACHABLE",
    "503, UNREACHABLE",
    "504, UNREACHABLE",
    "604, UNREACHABLE",
    "300, REDIRECTED",
    "302, REDIRECTED",
    "399, REDIRECTED",
    "401, FAILED",
    "407, FAILED",
    "415, FAILED",
    "482, FAILED",
    "483, FAILED",
    "488, FAILED",
    "500, FAILED",
    "606, FAILED",
    "699, FAILED",
  })
  void statusOfAPhoneThatDidNotRing(int status, AttemptEnd end) {
    assertThat(FailureCodes.endOf(status, false)).isEqualTo(end);
  }

  @ParameterizedTest(name = "{0} after ringing -> {1}")
  @CsvSource({"480, NO_ANSWER", "486, BUSY", "603, DECLINED", "408, UNREACHABLE", "500, FAILED"})
  void statusOfAPhoneThatRang(int status, AttemptEnd end) {
    assertThat(FailureCodes.endOf(status, true)).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 180, 200, 299, 700})
  void anythingElseIsNoFailure(int status) {
    assertThatThrownBy(() -> FailureCodes.endOf(status, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(status));
  }
}
