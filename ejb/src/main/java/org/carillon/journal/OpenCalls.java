package org.carillon.journal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.Particulars;
import org.carillon.domain.record.CallStory;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.OutcomeRule;

/** The calls that have arrived and not ended, in the order of arrival; used by one thread. */
final class OpenCalls {

  private record Open(CallFact.Arrived arrived, Optional<CallFact.Answered> answered) {}

  private final Map<CallId, Open> calls = new LinkedHashMap<>();
  private Instant latest = Instant.MIN;

  void note(CallFact fact) {
    latest = fact.at().isAfter(latest) ? fact.at() : latest;
    if (fact instanceof CallFact.Arrived arrived) {
      calls.putIfAbsent(fact.call(), new Open(arrived, Optional.empty()));
    } else if (fact instanceof CallFact.Answered answered) {
      calls.computeIfPresent(
          fact.call(), (id, open) -> new Open(open.arrived(), Optional.of(answered)));
    } else if (fact instanceof CallFact.Ended) {
      calls.remove(fact.call());
    }
  }

  /** Everything known of the open calls, in an order in which it can be noted again. */
  List<CallFact> facts() {
    return calls.values().stream()
        .flatMap(
            open -> Stream.concat(Stream.of((CallFact) open.arrived()), open.answered().stream()))
        .toList();
  }

  /**
   * How the open calls ended when the server died: nobody can know more than that they were there
   * at the last fact.
   */
  List<CallSummary> cutOff() {
    return calls.values().stream().map(this::cutOff).toList();
  }

  private CallSummary cutOff(Open open) {
    CallFact.Arrived arrived = open.arrived();
    CallStory story = story(open);
    return new CallSummary(
        arrived.call(),
        arrived.terms().group(),
        arrived.terms().caller(),
        arrived.at(),
        open.answered().map(taken -> new CallSummary.Answer(taken.member(), taken.at())),
        latest,
        OutcomeRule.of(story).outcome(),
        EndCause.ERROR,
        List.of(),
        List.of(),
        Optional.empty(),
        Particulars.of(arrived.terms(), story));
  }

  /** The groups it visited are not known; a dead end has none, anything else begins in one. */
  private CallStory story(Open open) {
    Instant from = open.arrived().at();
    Set<Circumstance> circumstances = open.arrived().terms().circumstances();
    boolean deadEnd = circumstances.contains(Circumstance.DEAD_END);
    return new CallStory(
        from,
        deadEnd ? Optional.empty() : Optional.of(from),
        open.answered().map(taken -> new CallStory.Answer(taken.at(), from, false)),
        Optional.empty(),
        latest,
        EndCause.ERROR,
        deadEnd ? 0 : 1,
        circumstances);
  }
}
