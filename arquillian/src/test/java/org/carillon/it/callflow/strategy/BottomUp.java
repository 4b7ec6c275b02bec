package org.carillon.it.callflow.strategy;

import java.util.Optional;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/** Rings one member after the other, from the last to the first. */
public final class BottomUp implements RingStrategy {

  @Override
  public String key() {
    return "bottom-up";
  }

  @Override
  public Optional<Stage> next(GroupView group, Tried tried) {
    return group.eligible().stream()
        .filter(member -> !tried.includes(member))
        .reduce((earlier, later) -> later)
        .map(member -> Stage.of(member, group.ringTime()));
  }
}
