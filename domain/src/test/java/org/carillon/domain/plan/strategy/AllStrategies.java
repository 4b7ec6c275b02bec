package org.carillon.domain.plan.strategy;

import java.util.List;
import org.carillon.domain.plan.RingStrategy;

/** Every strategy there is; {@link AllStrategiesTest} sees to it. */
public final class AllStrategies {

  private AllStrategies() {}

  /** One of each. */
  public static List<RingStrategy> list() {
    return List.of(
        new CircularAnswered(),
        new FewestCalls(),
        new FirstAvailable(),
        new FirstNotOnPhone(),
        new LeastTalk(),
        new LinearHunt(),
        new LinearRoundRobin(),
        new LongestIdle(),
        new MemoryHunt(),
        new RandomOrder(),
        new RingAll(),
        new RoundRobin(),
        new Skills(),
        new Weighted());
  }
}
