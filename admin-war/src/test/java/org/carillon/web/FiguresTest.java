package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.carillon.domain.kpi.Rate;
import org.carillon.domain.kpi.Times;
import org.junit.jupiter.api.Test;

/** Figures as people read them. */
class FiguresTest {

  private final Figures english = figures("en");
  private final Figures french = figures("fr");

  @Test
  void rateHasOneDecimalAndTheMarkOfTheLanguage() {
    assertThat(english.rate(new Rate(2, 9))).isEqualTo("22.2\u00a0%");
    assertThat(french.rate(new Rate(2, 9))).isEqualTo("22,2\u00a0%");
    assertThat(english.rate(new Rate(9, 9))).isEqualTo("100.0\u00a0%");
  }

  @Test
  void nothingToCountIsADash() {
    assertThat(english.rate(new Rate(0, 0))).isEqualTo("–");
    assertThat(english.mean(new Times(List.of()))).isEqualTo("–");
    assertThat(english.spread(new Times(List.of()))).isEqualTo("– / –");
  }

  @Test
  void timesAreInWholeSecondsRoundedHalfUp() {
    Times times = new Times(List.of(Duration.ofSeconds(3), Duration.ofSeconds(8)));

    assertThat(english.mean(times)).isEqualTo("6 s");
    assertThat(english.spread(times)).isEqualTo("3 s / 8 s");
  }

  @Test
  void dayIsWrittenOut() {
    LocalDate day = LocalDate.of(2026, 5, 1);

    assertThat(english.day(day)).isEqualTo("Friday, May 1, 2026");
    assertThat(french.day(day)).isEqualTo("vendredi 1 mai 2026");
  }

  private static Figures figures(String code) {
    Language language = new Language(code);
    return new Figures(language, new Words(language));
  }
}
