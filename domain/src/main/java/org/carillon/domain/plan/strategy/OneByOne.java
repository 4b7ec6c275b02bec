package org.carillon.domain.plan.strategy;

import java.util.Comparator;
import java.util.Optional;
import org.carillon.domain.plan.Candidate;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/** Rings one member at a time, by an order that is judged anew at each offer. */
final class OneByOne {

  private OneByOne() {}

  /** The first in this order who was not tried; of equals, the first in configured order. */
  static Optional<Stage> next(Comparator<Candidate> order, GroupView group, Tried tried) {
    return group.candidates().stream()
        .filter(candidate -> !tried.includes(candidate.id()))
        .min(order)
        .map(candidate -> Stage.of(candidate.id(), group.ringTime()));
  }
}
