package org.carillon.domain.plan.strategy;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.carillon.domain.plan.Candidate;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/** Rings one member after the other, the one who talked the least today first. */
public final class LeastTalk implements RingStrategy {

  private static final Comparator<Candidate> ORDER =
      Comparator.<Candidate, Duration>comparing(candidate -> candidate.history().talkedToday())
          .thenComparing(LongestIdle.ORDER);

  @Override
  public String key() {
    return "least-talk";
  }

  @Override
  public Optional<Stage> next(GroupView group, Tried tried) {
    return OneByOne.next(ORDER, group, tried);
  }
}
