package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers are told of strategies. */
class StrategyWordsTest {

  private final StrategyWords english = new StrategyWords(new Words(new Language("en")));
  private final StrategyWords french = new StrategyWords(new Words(new Language("fr")));

  @Test
  void choiceSaysNameAndMeaning() {
    assertThat(english.choice("ring-all")).isEqualTo("All at once: " + english.meaning("ring-all"));
    assertThat(french.choice("ring-all"))
        .isEqualTo("Tous ensemble : " + french.meaning("ring-all"));
  }

  @Test
  void strategyThatNobodyDescribedGoesByItsKey() {
    assertThat(english.choice("bottom-up")).isEqualTo("bottom-up");
    assertThat(english.meaning("bottom-up")).isEqualTo("bottom-up");
  }

  @Test
  void orderIsThatOfTheReadersLanguage() {
    List<String> keys = List.of("memory-hunt", "random", "ring-all");

    assertThat(english.inOrder(keys)).containsExactly("ring-all", "memory-hunt", "random");
    assertThat(french.inOrder(keys)).containsExactly("ring-all", "random", "memory-hunt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "circular-answered",
        "fewest-calls",
        "first-available",
        "first-not-on-phone",
        "least-talk",
        "linear-hunt",
        "linear-round-robin",
        "longest-idle",
        "memory-hunt",
        "random",
        "ring-all",
        "round-robin",
        "skills",
        "weighted",
      })
  void everyStrategyIsDescribedInBothLanguages(String key) {
    assertThat(english.meaning(key)).isNotEqualTo(key);
    assertThat(french.meaning(key)).isNotEqualTo(key).isNotEqualTo(english.meaning(key));
    assertThat(english.choice(key)).endsWith(": " + english.meaning(key)).doesNotStartWith(key);
    assertThat(french.choice(key)).endsWith(": " + french.meaning(key)).doesNotStartWith(key);
  }
}
