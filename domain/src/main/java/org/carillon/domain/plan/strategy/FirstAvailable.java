package org.carillon.domain.plan.strategy;

import java.util.Optional;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/**
 * Rings the first member in configured order who can take a call, and nobody else; a member in a
 * call too, where the group does not pass over busy members.
 */
public final class FirstAvailable implements RingStrategy {

  @Override
  public String key() {
    return "first-available";
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
    return group.eligible().stream().findFirst().map(member -> Stage.of(member, group.ringTime()));
  }
}
