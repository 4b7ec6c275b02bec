package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an administrator finds first. */
class StrategyOrderTest {

  private static final Collator FRENCH = Collator.getInstance(Locale.FRENCH);

  @Test
  void usualStrategiesComeFirst() {
    Set<String> keys =
        Set.of("bottom-up", "longest-idle", "linear-hunt", "round-robin", "ring-all");

    assertThat(StrategyOrder.of(keys, key -> key, FRENCH))
        .containsExactly("ring-all", "linear-hunt", "round-robin", "longest-idle", "bottom-up");
  }

  @Test
  void othersFollowByTheirNamesInTheReadersLanguage() {
    Map<String, String> names =
        Map.of("a", "Zone", "b", "Équipe", "c", "Fille", "ring-all", "Tous ensemble");

    assertThat(StrategyOrder.of(names.keySet(), names::get, FRENCH))
        .containsExactly("ring-all", "b", "c", "a");
  }
}
