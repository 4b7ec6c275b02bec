package org.carillon.domain.kpi;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.VisitOutcome;

/**
 * The figures of one group (features 6.4): of calls while this group had them, whatever became of
 * them elsewhere.
 *
 * @param visits all of the period
 */
public record GroupKpis(List<VisitReading> visits) {

  /** Copies the list, so that the record stays immutable. */
  public GroupKpis {
    visits = List.copyOf(visits);
  }

  /** How many visits came to this. */
  public long count(VisitOutcome outcome) {
    return visits.stream().filter(visit -> visit.outcome() == outcome).count();
  }

  /** How many visits were sent on to another group, line or number for this reason. */
  public long overflowed(Exhaustion reason) {
    return visits.stream()
        .filter(is(VisitOutcome.OVERFLOWED))
        .filter(visit -> visit.reason().equals(Optional.of(reason)))
        .count();
  }

  /** How many visits there were. */
  public long offered() {
    return visits.size();
  }

  /** Callers who hung up here, of all visits. */
  public Rate hangUpRate() {
    return Rate.of(visits, is(VisitOutcome.CALLER_HUNG_UP));
  }

  /** Sent on to another group, line or number, of all visits. */
  public Rate overflowRate() {
    return Rate.of(visits, is(VisitOutcome.OVERFLOWED));
  }

  /** Answered here, of all visits. */
  public Rate pickUpRate() {
    return Rate.of(visits, is(VisitOutcome.ANSWERED_HERE));
  }

  /** How long callers were with this group before it answered or they left it. */
  public Times waits() {
    return Times.of(visits, visit -> Optional.of(visit.waited()));
  }

  private static Predicate<VisitReading> is(VisitOutcome outcome) {
    return visit -> visit.outcome() == outcome;
  }
}
