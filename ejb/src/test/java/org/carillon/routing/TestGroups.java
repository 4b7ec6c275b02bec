package org.carillon.routing;

import java.time.Duration;
import java.util.List;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.plan.strategy.AllStrategies;

/** Groups and the catalog of the strategies that tests use. */
public final class TestGroups {

  static final Duration RING_TIME = Duration.ofSeconds(20);

  private TestGroups() {}

  /** Every strategy of the domain. */
  public static StrategyCatalog strategies() {
    return new StrategyCatalog(AllStrategies.list());
  }

  /** An enabled group. */
  public static CallGroup group(String number, String strategy, Member... members) {
    return new CallGroup(
        number,
        "Group " + number,
        strategy,
        RING_TIME,
        CallGroup.LONGEST_MAX_TIME,
        List.of(members),
        true);
  }
}
