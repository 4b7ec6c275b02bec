package org.carillon.domain.plan.strategy;

import java.time.Duration;
import java.util.Optional;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/**
 * Rings all members one after the other, in a circle; each call begins one member further than the
 * last one, whoever answered that (S8, features D2).
 */
public final class LinearRoundRobin implements RingStrategy {

  @Override
  public String key() {
    return "linear-round-robin";
  }

  @Override
  public Optional<Stage> next(GroupView group, Tried tried) {
    return Rotation.next(group, tried)
        .map(member -> stage(member, group.ringTime(), tried.isNothing()));
  }

  private static Stage stage(MemberId member, Duration ringTime, boolean isFirst) {
    Stage stage = Stage.of(member, ringTime);
    return isFirst ? stage.movingCursorTo(member) : stage;
  }
}
