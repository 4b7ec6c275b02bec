package org.carillon.domain.plan.strategy;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Candidate;
import org.carillon.domain.plan.GroupView;

/**
 * One lot for each member of a group, drawn for one call. All members draw, also those who cannot
 * take the call now, so that every stage of the call finds the same lots.
 */
final class Lots {

  private final Map<MemberId, Double> lots = new HashMap<>();

  private Lots(GroupView group) {
    SplittableRandom chance = new SplittableRandom(group.moment().seed());
    group.order().forEach(member -> lots.put(member, chance.nextDouble()));
  }

  /** The lots of this call. */
  static Lots drawnFor(GroupView group) {
    return new Lots(group);
  }

  /** The lot of this candidate, uniform from 0 to 1 without 1. */
  double of(Candidate candidate) {
    return lots.get(candidate.id());
  }
}
