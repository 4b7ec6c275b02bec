package org.carillon.domain.plan.strategy;

import java.util.Comparator;
import java.util.Optional;
import org.carillon.domain.plan.Candidate;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/**
 * Rings one member after the other, the one without a call for the longest time first (K12-K14).
 */
public final class LongestIdle implements RingStrategy {

  /**
   * Who is in a call is not idle, and ranks last where the group does not pass him over; before
   * him, who let a call ring in vain, so that one absent person does not hold up every call; of two
   * who are idle for the same time, the one not offered a call for longer is first.
   */
  static final Comparator<Candidate> ORDER =
      Comparator.<Candidate, Boolean>comparing(candidate -> candidate.history().onPhone())
          .thenComparing(candidate -> candidate.history().resting())
          .thenComparing(candidate -> candidate.history().idleSince())
          .thenComparing(candidate -> candidate.history().lastOffered());

  @Override
  public String key() {
    return "longest-idle";
  }

  @Override
  public Optional<Stage> next(GroupView group, Tried tried) {
    return OneByOne.next(ORDER, group, tried);
  }
}
