package org.carillon.domain.plan.strategy;

import java.util.Optional;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/**
 * Rings all members one after the other, in a circle; each call begins with the member after
 * whoever answered last.
 */
public final class CircularAnswered implements RingStrategy {

  @Override
  public String key() {
    return "circular-answered";
  }

  @Override
  public boolean cursorFollowsAnswer() {
    return true;
  }

  @Override
  public Optional<Stage> next(GroupView group, Tried tried) {
    return Rotation.next(group, tried).map(member -> Stage.of(member, group.ringTime()));
  }
}
