package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.carillon.domain.check.Concern;
import org.carillon.domain.check.Finding;
import org.carillon.domain.check.way.LongestTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Warnings in words. */
class CheckWordsTest {

  private final CheckWords english = words("en");

  @ParameterizedTest
  @EnumSource(Concern.class)
  void everyWarningNamesTheSameValuesInBothLanguagesAndSaysWhatToDo(Concern concern) {
    String inEnglish = pattern("en", concern);
    String inFrench = pattern("fr", concern);

    assertThat(valuesIn(inFrench)).isEqualTo(valuesIn(inEnglish));
    assertThat(inEnglish).endsWith(".").contains(". ").isNotEqualTo(inFrench);
    assertThat(inFrench).endsWith(".").contains(". ");
  }

  @Test
  void warningSaysTheValues() {
    Finding finding =
        new Finding(Concern.LONG_WAY, List.of(Duration.ofSeconds(100), Duration.ofSeconds(30)));

    assertThat(english.warning(finding))
        .startsWith(
            "Phones may ring for 1 min 40 s before the final destination; at most 30 s are advised");
    assertThat(words("fr").warning(finding)).contains("sonner 1 min 40 s").contains("30 s au plus");
  }

  @Test
  void numberStaysAsItWasWritten() {
    assertThat(english.warning(new Finding(Concern.GROUP_GONE, List.of("60000"))))
        .startsWith("Calls are sent to group 60000, which");
    assertThat(english.warning(new Finding(Concern.MANY_AT_ONCE, List.of(6, 5))))
        .startsWith("6 phones ring at once; at most 5 are advised");
  }

  @ParameterizedTest(name = "{0} s of ringing, {1} s in the queue: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0|A call comes to its final destination at once.",
        "20|0|A call that nobody takes comes to its final destination after 20 s at most.",
        "20|300|A call that nobody takes comes to its final destination after at most 20 s of"
            + " ringing and 5 min 0 s in the queue.",
      })
  void longestTimeTellsTheQueueApart(int ringing, int queueing, String said) {
    assertThat(
            english.longest(
                new LongestTime(Duration.ofSeconds(ringing), Duration.ofSeconds(queueing))))
        .isEqualTo(said);
  }

  private static List<Integer> valuesIn(String pattern) {
    return IntStream.range(0, 5).filter(i -> pattern.contains("{" + i + "}")).boxed().toList();
  }

  private static String pattern(String language, Concern concern) {
    return ResourceBundle.getBundle(Words.BUNDLE, Locale.forLanguageTag(language))
        .getString("check." + concern);
  }

  private static CheckWords words(String language) {
    return new CheckWords(new Words(new Language(language)));
  }
}
