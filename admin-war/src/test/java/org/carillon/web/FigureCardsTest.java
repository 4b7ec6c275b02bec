package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.domain.kpi.CallKpis;
import org.carillon.domain.kpi.Rate;
import org.carillon.domain.kpi.Reading;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Flags;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures with their meaning and their calls. */
class FigureCardsTest {

  private static final Rate NO_VISITS = new Rate(0, 0);
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyFigureHasANameAMeaningAndCallsBehindIt(String language) {
    List<FigureCards.Card> all = all(cards(language), calls(Outcome.ANSWERED, Flag.VOICEMAIL_LEFT));

    assertThat(all).hasSize(14);
    assertThat(all)
        .allSatisfy(
            card -> {
              assertThat(card.name()).isNotBlank().doesNotContain("{");
              assertThat(card.definition()).endsWith(".").doesNotContain("{");
              assertThat(asked(card.query())).isEmpty();
            });
    assertThat(all.stream().flatMap(card -> card.parts().stream()))
        .allSatisfy(parts -> assertThat(asked(parts.of())).isEmpty());
  }

  @Test
  void nothingToCountIsADashEverywhere() {
    assertThat(all(cards("en"), new CallKpis(List.of())))
        .extracting(FigureCards.Card::value)
        .containsOnly("–");
  }

  @Test
  void serviceLevelNamesItsSeconds() {
    FigureCards.Card level =
        cards("en").answers(calls(Outcome.ANSWERED), LIMIT).stream()
            .filter(card -> card.id().equals("level"))
            .findFirst()
            .orElseThrow();

    assertThat(level.name()).isEqualTo("Service level (20 s)");
    assertThat(level.value()).isEqualTo("100.0\u00a0%");
    assertThat(level.query()).isEqualTo("level=IN_TIME&within=20");
  }

  @Test
  void messagesAreAFigureOnlyWhereAnyIsKnownOf() {
    assertThat(cards("en").losses(calls(Outcome.MISSED, Flag.VOICEMAIL_ENTERED), NO_VISITS))
        .extracting(FigureCards.Card::id)
        .contains("mailbox")
        .doesNotContain("voicemail");
    assertThat(cards("en").losses(calls(Outcome.MISSED, Flag.VOICEMAIL_LEFT), NO_VISITS))
        .extracting(FigureCards.Card::id)
        .contains("mailbox", "voicemail");
  }

  private static List<FigureCards.Card> all(FigureCards cards, CallKpis calls) {
    return Stream.of(
            cards.answers(calls, LIMIT), cards.losses(calls, NO_VISITS), cards.waits(calls))
        .flatMap(List::stream)
        .toList();
  }

  /** What the page of calls does not understand of this link. */
  private static List<Map.Entry<String, String>> asked(String link) {
    Map<String, String> parameters =
        Stream.of(link.split("&"))
            .map(part -> part.split("="))
            .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    FilterWords words = new FilterWords(new Words(new Language("en")), new Names());
    CallQuery query = new CallQuery(parameters, words, ZoneId.systemDefault());
    assertThat(query.getChips()).isNotEmpty();
    return query.getWrong();
  }

  private static FigureCards cards(String code) {
    Language language = new Language(code);
    Words words = new Words(language);
    return new FigureCards(words, new Figures(language, words));
  }

  private static CallKpis calls(Outcome outcome, Flag... flags) {
    Optional<Duration> waited = Optional.of(Duration.ofSeconds(4));
    return new CallKpis(
        List.of(
            new Reading(
                outcome, new Flags(Set.of(flags)), true, waited, Optional.of(Duration.ZERO))));
  }
}
