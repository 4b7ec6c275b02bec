package org.carillon.routing;

import java.util.List;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Distribution;
import org.carillon.domain.plan.RingStrategy;

/**
 * What distributing a group's calls needs, and what changes only with its configuration.
 *
 * @param group the group
 * @param strategy its strategy
 * @param distribution the strategy by tiers and passes
 * @param order its members in their order
 */
record GroupPlan(
    CallGroup group, RingStrategy strategy, Distribution distribution, List<MemberId> order) {

  /** Whether the other group has these very members and this strategy, whatever else differs. */
  boolean suits(CallGroup other) {
    return other.members() == group.members() && other.strategy().equals(group.strategy());
  }

  /** Whether members who are in a call are passed over, as this call meets the group. */
  boolean skipsBusy(CallGroup met) {
    return strategy.needsFreeMembers() || met.options().order().skipBusy();
  }

  static GroupPlan of(CallGroup group, RingStrategy strategy) {
    return new GroupPlan(
        group,
        strategy,
        new Distribution(strategy, group.members()),
        // a list that nobody has to copy again, however many members there are
        List.copyOf(group.members().stream().map(Member::id).toList()));
  }
}
