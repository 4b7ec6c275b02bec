package org.carillon.domain.plan.strategy;

import java.util.Comparator;
import java.util.Optional;
import org.carillon.domain.plan.Candidate;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/**
 * Rings one member after the other, drawn with a chance of the member's weight among the weights of
 * those left; who has weight 0 comes when the others are exhausted.
 */
public final class Weighted implements RingStrategy {

  @Override
  public String key() {
    return "weighted";
  }

  @Override
  public Optional<Stage> next(GroupView group, Tried tried) {
    Lots lots = Lots.drawnFor(group);
    Comparator<Candidate> order =
        Comparator.<Candidate>comparingDouble(each -> arrival(lots.of(each), each.place().weight()))
            .thenComparingDouble(lots::of);
    return OneByOne.next(order, group, tried);
  }

  /**
   * Turns a uniform lot into a waiting time at the rate of the weight: whoever of some members is
   * first is so with the chance of his weight among theirs, whichever others are left out. Weight 0
   * waits for ever.
   */
  private static double arrival(double lot, int weight) {
    return weight == 0 ? Double.POSITIVE_INFINITY : -Math.log1p(-lot) / weight;
  }
}
