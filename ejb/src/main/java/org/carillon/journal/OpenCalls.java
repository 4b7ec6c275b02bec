package org.carillon.journal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;

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
    return calls.values().stream()
        .map(open -> new CutOff(open.arrived(), open.answered(), latest).summary())
        .toList();
  }
}
