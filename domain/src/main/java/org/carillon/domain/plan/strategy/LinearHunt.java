package org.carillon.domain.plan.strategy;

import java.util.Optional;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/**
 * Rings one member after the other in configured order, every call from the top (K9, F4, F9, A4).
 */
public final class LinearHunt implements RingStrategy {

  @Override
  public String key() {
    return "linear-hunt";
  }

  @Override
  public Optional<Stage> next(GroupView group, Tried tried) {
    return group.eligible().stream()
        .filter(member -> !tried.includes(member))
        .findFirst()
        .map(member -> Stage.of(member, group.ringTime()));
  }
}
