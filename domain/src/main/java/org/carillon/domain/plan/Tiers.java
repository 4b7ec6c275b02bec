package org.carillon.domain.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Place;

/**
 * The members of a group by their tier, the first tier first.
 *
 * @param all the tiers that have members
 */
record Tiers(List<Set<MemberId>> all) {

  static Tiers of(List<Member> members) {
    Map<Integer, Set<MemberId>> byTier = new TreeMap<>();
    members.forEach(
        member ->
            byTier
                .computeIfAbsent(member.place().tier(), tier -> new HashSet<>())
                .add(member.id()));
    return new Tiers(List.copyOf(byTier.values()));
  }

  /**
   * The tiers in the order in which they are offered a call now: the first one first, unless the
   * time of a later one has come. What is left of the tiers before it is then offered after it.
   */
  List<Set<MemberId>> inTurn(GroupView group, Tried tried) {
    int next = Math.min(reached(tried) + 1, all.size() - 1);
    int due = Math.min(waits(group), next);
    if (due <= 0) {
      return all;
    }
    List<Set<MemberId>> inTurn = new ArrayList<>(all);
    inTurn.add(0, inTurn.remove(due));
    return inTurn;
  }

  /** How many tiers the call has waited for, which is how many later tiers may be offered it. */
  private static int waits(GroupView group) {
    Duration wait = group.options().order().tierWait();
    if (wait.isZero()) {
      return 0;
    }
    Duration waited = Duration.between(group.moment().enteredAt(), group.moment().now());
    return (int) Math.min(Place.HIGHEST, waited.dividedBy(wait));
  }

  /** Index of the last tier in which somebody was offered the call in this pass, or -1. */
  private int reached(Tried tried) {
    int reached = all.size() - 1;
    while (reached >= 0 && Collections.disjoint(all.get(reached), tried.offered())) {
      reached--;
    }
    return reached;
  }
}
