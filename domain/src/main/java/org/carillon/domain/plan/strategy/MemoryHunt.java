package org.carillon.domain.plan.strategy;

import java.util.Optional;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/**
 * Rings the first member, then the second as well, then the third: who rings goes on ringing (F10).
 * When as many ring as may, nobody is added any more (features D9).
 */
public final class MemoryHunt implements RingStrategy {

  @Override
  public String key() {
    return "memory-hunt";
  }

  @Override
  public Optional<Stage> next(GroupView group, Tried tried) {
    if (tried.ringing().size() >= Stage.MOST_AT_ONCE) {
      return Optional.empty();
    }
    return group.eligible().stream()
        .filter(member -> !tried.includes(member) && !tried.ringing().contains(member))
        .findFirst()
        .map(member -> Stage.of(member, group.ringTime()).keepingEarlier());
  }
}
