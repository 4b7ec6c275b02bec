package org.carillon.domain.plan.strategy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/** Rings exactly one member per call: the one after whoever was rung by the last call (S6, S7). */
public final class RoundRobin implements RingStrategy {

  @Override
  public String key() {
    return "round-robin";
  }

  @Override
  public boolean triesOnlyOne() {
    return true;
  }

  @Override
  public Optional<Stage> next(GroupView group, Tried tried) {
    if (!tried.isNothing()) {
      return Optional.empty();
    }
    Set<MemberId> eligible = new HashSet<>(group.eligible());
    return Circle.afterCursor(group)
        .filter(eligible::contains)
        .findFirst()
        .map(member -> Stage.of(member, group.ringTime()).movingCursorTo(member));
  }
}
