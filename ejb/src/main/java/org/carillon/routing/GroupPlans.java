package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.carillon.domain.group.CallGroup;

/** The plans of the groups that had a call, made once for each configuration of a group. */
@ApplicationScoped
public class GroupPlans {

  @Inject private StrategyCatalog strategies;

  private final Map<String, GroupPlan> byNumber = new ConcurrentHashMap<>();

  /** For the container. */
  public GroupPlans() {}

  GroupPlans(StrategyCatalog strategies) {
    this.strategies = strategies;
  }

  /**
   * The plan of the group as a call met it; a call may outlive the group's configuration, and a
   * line may ring the group for a time of its own.
   */
  GroupPlan of(CallGroup group) {
    GroupPlan known = byNumber.get(group.number());
    if (known != null && known.suits(group)) {
      return known;
    }
    GroupPlan made = GroupPlan.of(group, strategies.of(group));
    byNumber.put(group.number(), made);
    return made;
  }
}
