package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carillon.domain.kpi.CallKpis;
import org.carillon.domain.kpi.Reading;
import org.carillon.domain.record.Flags;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.Test;

/** The bar of outcomes. */
class SharesTest {

  private final Shares shares = new Shares(new Language("en"));

  @Test
  void piecesFollowEachOtherAndFillTheBar() {
    CallKpis calls = calls(Outcome.MISSED, Outcome.ANSWERED, Outcome.FAILED);

    assertThat(shares.pieces(calls))
        .containsExactly(
            new Shares.Piece("answered", 0, 333),
            new Shares.Piece("missed", 333, 333),
            new Shares.Piece("failed", 666, 334));
  }

  @Test
  void callsInNoRateAreNotDrawn() {
    assertThat(shares.pieces(calls(Outcome.IGNORED, Outcome.ABANDONED, Outcome.BLOCKED)))
        .containsExactly(new Shares.Piece("abandoned", 0, Shares.WIDTH));
  }

  @Test
  void noCallsGiveAnEmptyBar() {
    assertThat(shares.pieces(calls())).isEmpty();
  }

  @Test
  void barIsSaidInWords() {
    assertThat(shares.inWords(calls(Outcome.MISSED, Outcome.MISSED)))
        .isEqualTo("Answered 0, Missed 2, Given up 0, Failed 0");
  }

  private static CallKpis calls(Outcome... outcomes) {
    List<Reading> readings =
        Stream.of(outcomes)
            .map(
                outcome ->
                    new Reading(
                        outcome, new Flags(Set.of()), false, Optional.empty(), Optional.empty()))
            .toList();
    return new CallKpis(readings);
  }
}
