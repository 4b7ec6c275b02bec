package org.carillon.domain.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.carillon.domain.check.way.Course;
import org.carillon.domain.check.way.Rehearsal;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.plan.RingStrategy;

/** How the groups of one configuration ring; each is played through once. For one thread. */
final class Courses {

  private final Function<String, Optional<RingStrategy>> strategies;
  private final Map<List<Object>, Course> known = new HashMap<>();

  Courses(Function<String, Optional<RingStrategy>> strategies) {
    this.strategies = strategies;
  }

  /** Not at all where nobody knows the group's strategy. A line may give it another ring time. */
  Course of(CallGroup group) {
    return known.computeIfAbsent(
        List.of(group.number(), group.ringTime(), group.maxTime()), any -> played(group));
  }

  private Course played(CallGroup group) {
    return strategies
        .apply(group.strategy())
        .map(strategy -> Rehearsal.of(group, strategy))
        .orElse(Course.EMPTY);
  }
}
