package org.carillon.domain.plan.strategy;

import java.util.Comparator;
import java.util.Optional;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/** Rings one member after the other in an order drawn for each call; every order is as likely. */
public final class RandomOrder implements RingStrategy {

  @Override
  public String key() {
    return "random";
  }

  @Override
  public Optional<Stage> next(GroupView group, Tried tried) {
    return OneByOne.next(Comparator.comparingDouble(Lots.drawnFor(group)::of), group, tried);
  }
}
