package org.carillon.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.Particulars;
import org.carillon.domain.call.Visit;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.record.CallStory;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.OutcomeRule;

/**
 * A call that was in progress when the server died. Its offers are not known, and of the groups it
 * visited only the one that answered it, or else the first.
 *
 * @param arrived how it came
 * @param answered who had taken it
 * @param latest the last moment that anything is known of
 */
record CutOff(CallFact.Arrived arrived, Optional<CallFact.Answered> answered, Instant latest) {

  CallSummary summary() {
    CallStory story = story();
    return new CallSummary(
        arrived.call(),
        arrived.terms().group(),
        arrived.terms().caller(),
        arrived.at(),
        answered.map(taken -> new CallSummary.Answer(taken.member(), taken.at())),
        latest,
        OutcomeRule.of(story).outcome(),
        EndCause.ERROR,
        List.of(),
        visits(),
        Optional.empty(),
        Particulars.of(arrived.terms(), story));
  }

  private List<Visit> visits() {
    if (isDeadEnd()) {
      return List.of();
    }
    return List.of(
        answered
            .map(taken -> visit(taken.group(), taken.at(), VisitOutcome.ANSWERED_HERE))
            .orElseGet(() -> visit(arrived.terms().group(), latest, VisitOutcome.FAILED)));
  }

  private Visit visit(String group, Instant left, VisitOutcome outcome) {
    return new Visit(
        group, arrived.at(), left, outcome, Optional.empty(), Optional.empty(), 0, List.of());
  }

  private CallStory story() {
    return new CallStory(
        arrived.at(),
        isDeadEnd() ? Optional.empty() : Optional.of(arrived.at()),
        answered.map(taken -> new CallStory.Answer(taken.at(), arrived.at(), false)),
        Optional.empty(),
        latest,
        EndCause.ERROR,
        visits().size(),
        circumstances());
  }

  private boolean isDeadEnd() {
    return circumstances().contains(Circumstance.DEAD_END);
  }

  private Set<Circumstance> circumstances() {
    return arrived.terms().circumstances();
  }
}
