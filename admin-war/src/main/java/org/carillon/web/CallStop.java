package org.carillon.web;

import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.Visit;

/**
 * One group that a call came through, for the question "why did my phone not ring?".
 *
 * @param visit the call in this group
 * @param attempts to whom it was offered there, in order
 */
public record CallStop(Visit visit, List<Attempt> attempts) {

  /** The groups that the call came through, in order; none for a call that reached no group. */
  static List<CallStop> of(CallSummary call) {
    List<CallStop> stops = new ArrayList<>();
    int from = 0;
    for (Visit visit : call.visits()) {
      int to = Math.min(from + visit.attempts(), call.attempts().size());
      stops.add(new CallStop(visit, call.attempts().subList(from, to)));
      from = to;
    }
    return List.copyOf(stops);
  }
}
