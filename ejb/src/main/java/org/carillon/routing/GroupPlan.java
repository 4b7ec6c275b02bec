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

  static GroupPlan of(CallGroup group, RingStrategy strategy) {
    return new GroupPlan(
        group,
        strategy,
        new Distribution(strategy, group.members()),
        group.members().stream().map(Member::id).toList());
  }
}
