package org.carillon.domain.plan.strategy;

import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/** Rings every member at once; the first to answer takes the call (K7, S9, F6, A2). */
public final class RingAll implements RingStrategy {

  @Override
  public String key() {
    return "ring-all";
  }

  @Override
  public Optional<Stage> next(GroupView group, Tried tried) {
    if (!tried.isNothing() || group.eligible().isEmpty()) {
      return Optional.empty();
    }
    List<MemberId> first = group.eligible().stream().limit(Stage.MOST_AT_ONCE).toList();
    return Optional.of(Stage.of(first, group.ringTime()));
  }

  @Override
  public boolean sparesWhoRefused() {
    return false;
  }

  @Override
  public int mostInTier() {
    return Stage.MOST_AT_ONCE;
  }
}
