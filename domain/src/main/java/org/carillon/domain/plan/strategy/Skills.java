package org.carillon.domain.plan.strategy;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.carillon.domain.group.GroupOptions.SkillNeeds;
import org.carillon.domain.group.Place;
import org.carillon.domain.plan.Candidate;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/**
 * Rings one member after the other of those who have the skills that the group's calls need, the
 * most skilled first, then the longest idle. The levels needed drop while the caller waits, and at
 * once where nobody who has them is left, because a caller whom nobody rings would hear nothing
 * (features 5.2.3). Where they never drop, nobody else is rung.
 */
public final class Skills implements RingStrategy {

  @Override
  public String key() {
    return "skills";
  }

  @Override
  public Optional<Stage> next(GroupView group, Tried tried) {
    SkillNeeds needs = group.options().skills();
    int relaxed = relaxed(needs, group.moment());
    Comparator<Candidate> order =
        Comparator.<Candidate>comparingInt(each -> missing(needs, each, relaxed))
            .thenComparingInt(each -> -total(needs, each))
            .thenComparing(LongestIdle.ORDER);
    return OneByOne.next(order, needs.relaxAfter().isZero() ? skilled(group) : group, tried);
  }

  private static GroupView skilled(GroupView group) {
    SkillNeeds needs = group.options().skills();
    return group.with(
        group.candidates().stream().filter(each -> missing(needs, each, 0) == 0).toList());
  }

  /** By how many levels those needed have dropped. */
  private static int relaxed(SkillNeeds needs, GroupView.Moment moment) {
    if (needs.relaxAfter().isZero()) {
      return 0;
    }
    Duration waited = Duration.between(moment.enteredAt(), moment.now());
    return (int) Math.min(Place.HIGHEST, waited.dividedBy(needs.relaxAfter()));
  }

  /** By how many levels those needed must drop further before this member has them all. */
  private static int missing(SkillNeeds needs, Candidate candidate, int relaxed) {
    return needs.required().entrySet().stream()
        .mapToInt(need -> need.getValue() - relaxed - level(candidate, need.getKey()))
        .reduce(0, Math::max);
  }

  private static int total(SkillNeeds needs, Candidate candidate) {
    return needs.required().keySet().stream().mapToInt(skill -> level(candidate, skill)).sum();
  }

  private static int level(Candidate candidate, String skill) {
    return candidate.place().skills().getOrDefault(skill, 0);
  }
}
