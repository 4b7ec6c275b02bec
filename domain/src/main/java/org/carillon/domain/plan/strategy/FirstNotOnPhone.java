package org.carillon.domain.plan.strategy;

import java.util.Optional;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/** Rings the first member in configured order who is not in a call, and nobody else (F11, D3). */
public final class FirstNotOnPhone implements RingStrategy {

  @Override
  public String key() {
    return "first-not-on-phone";
  }

  @Override
  public boolean triesOnlyOne() {
    return true;
  }

  @Override
  public boolean needsFreeMembers() {
    return true;
  }

  @Override
  public Optional<Stage> next(GroupView group, Tried tried) {
    if (!tried.isNothing()) {
      return Optional.empty();
    }
    return group.candidates().stream()
        .filter(candidate -> !candidate.history().onPhone())
        .findFirst()
        .map(candidate -> Stage.of(candidate.id(), group.ringTime()));
  }
}
