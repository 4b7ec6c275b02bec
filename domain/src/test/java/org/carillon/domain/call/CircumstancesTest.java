package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.Direction;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Flags;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.Test;

/** What a call comes to that never entered a group: its line was closed, or leads to nobody. */
class CircumstancesTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  void callToADeadEndIsIgnored() {
    assertThat(outcome(Set.of(Circumstance.DEAD_END))).isEqualTo(Outcome.IGNORED);
  }

  @Test
  void callToAClosedLineIsMissed() {
    assertThat(outcome(Set.of(Circumstance.OUT_OF_HOURS))).isEqualTo(Outcome.MISSED);
  }

  @Test
  void callToAGroupThatIsSwitchedOffIsMissed() {
    assertThat(outcome(Set.of())).isEqualTo(Outcome.MISSED);
  }

  @Test
  void recordKeepsTheLineWhatWasTrueOfTheCallAndWhatFollows() {
    CallSummary summary = summary(Set.of(Circumstance.OUT_OF_HOURS));

    assertThat(summary.particulars())
        .isEqualTo(
            new Particulars(
                Optional.of("+33123456789"),
                Optional.empty(),
                Set.of(Circumstance.OUT_OF_HOURS),
                new Flags(Set.of(Flag.OUT_OF_HOURS))));
    assertThat(summary.waited()).isEmpty();
  }

  @Test
  void recordOfABlockedCallKeepsItsLine() {
    CallTerms terms =
        new CallTerms(new CallId("7f3"), "700", "anonymous", Duration.ZERO).onLine("700");

    CallSummary summary = CallSummary.blocked(terms, NOON);

    assertThat(summary.outcome()).isEqualTo(Outcome.BLOCKED);
    assertThat(summary.particulars().line()).contains("700");
    assertThat(summary.particulars().circumstances()).containsExactly(Circumstance.BLOCKED);
  }

  @Test
  void callOfAColleagueIsInternalAlsoWhenItIsBlocked() {
    CallTerms terms =
        new CallTerms(new CallId("7f3"), "700", "sip:ann@x", Duration.ZERO)
            .with(Set.of(Circumstance.INTERNAL));

    assertThat(CallSummary.blocked(terms, NOON).particulars().direction())
        .isEqualTo(Direction.INTERNAL);
    assertThat(CallSummary.blocked(terms, NOON).outcome()).isEqualTo(Outcome.BLOCKED);
    assertThat(summary(Set.of(Circumstance.INTERNAL)).particulars().flags().all())
        .containsExactly(Flag.INTERNAL);
    assertThat(summary(Set.of()).particulars().direction()).isEqualTo(Direction.INBOUND);
  }

  private static Outcome outcome(Set<Circumstance> circumstances) {
    return summary(circumstances).outcome();
  }

  private static CallSummary summary(Set<Circumstance> circumstances) {
    Transcript transcript = new Transcript(leg -> "nobody");
    CallTerms terms =
        new CallTerms(new CallId("7f3"), "700", "anonymous", Duration.ofHours(1))
            .onLine("+33123456789")
            .with(circumstances);
    Step closed = GroupCall.arrive(terms, NOON).call().offered(Offer.CLOSED, NOON);
    Step refused = closed.call().refused(NOON);
    refused.effects().forEach(effect -> effect.run(transcript));
    CallFact last = transcript.facts().get(transcript.facts().size() - 1);
    return ((CallFact.Ended) last).summary();
  }
}
