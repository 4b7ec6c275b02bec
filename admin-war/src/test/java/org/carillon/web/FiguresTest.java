package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.kpi.Fairness;
import org.carillon.domain.kpi.MemberKpis;
import org.carillon.domain.kpi.OfferReading;
import org.carillon.domain.kpi.Rate;
import org.carillon.domain.kpi.Times;
import org.carillon.report.Period;
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
    assertThat(english.time(Optional.empty())).isEqualTo("–");
    assertThat(english.spread(Fairness.ofCalls(List.of()))).isEqualTo("–");
    assertThat(english.variation(Fairness.ofCalls(List.of(0L)))).isEqualTo("–");
  }

  @Test
  void timesAreInWholeSecondsRoundedHalfUp() {
    Times times = new Times(List.of(Duration.ofSeconds(3), Duration.ofSeconds(8)));

    assertThat(english.mean(times)).isEqualTo("6 s");
    assertThat(english.time(times.median())).isEqualTo("3 s");
  }

  @Test
  void fairnessIsInCallsAndPerCent() {
    Fairness uneven = Fairness.ofCalls(List.of(10L, 0L));

    assertThat(english.spread(uneven)).isEqualTo("10");
    assertThat(french.variation(uneven)).isEqualTo("100,0\u00a0%");
  }

  @Test
  void severalEndsAreCountedTogether() {
    MemberKpis member = new MemberKpis(List.of(offer(AttemptEnd.FAILED), offer(AttemptEnd.BUSY)));

    assertThat(english.offers(member, "UNREACHABLE,REDIRECTED,FAILED")).isEqualTo(1);
    assertThat(english.offers(member, "BUSY,FAILED")).isEqualTo(2);
  }

  private static OfferReading offer(AttemptEnd end) {
    return new OfferReading(end, Duration.ZERO, Duration.ZERO);
  }

  @Test
  void daysAreWrittenOut() {
    LocalDate day = LocalDate.of(2026, 5, 1);
    Period one = Period.day(day, ZoneOffset.UTC);
    Period week = new Period(day, day.plusDays(6), ZoneOffset.UTC);

    assertThat(english.days(one)).isEqualTo("Friday, May 1, 2026");
    assertThat(french.days(one)).isEqualTo("vendredi 1 mai 2026");
    assertThat(french.days(week)).isEqualTo("1 mai 2026 au 7 mai 2026");
  }

  private static Figures figures(String code) {
    Language language = new Language(code);
    return new Figures(language, new Words(language));
  }
}
