package org.carillon.domain.check.way;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.path.CallPath;
import org.carillon.domain.plan.Distribution;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/**
 * Plays a call through a group: everybody who is switched on can take it, and nobody answers. It
 * asks what real calls ask, so that it holds for a strategy nobody has heard of.
 */
public final class Rehearsal {

  /** More stages than a call has time for; a strategy whose stages take no time would never end. */
  private static final long MOST_STAGES = CallPath.LONGEST_SEARCH.toSeconds();

  private final Distribution distribution;
  private final Everybody everybody;
  private final Duration longest;

  private Rehearsal(CallGroup group, Distribution distribution) {
    this.distribution = distribution;
    this.everybody = new Everybody(group);
    this.longest = earlier(group.maxTime(), CallPath.LONGEST_SEARCH);
  }

  /** What the group does with a call under this strategy, be the group switched on or off. */
  public static Course of(CallGroup group, RingStrategy strategy) {
    Distribution distribution = new Distribution(strategy, group.members());
    return new Course(
        new Rehearsal(group, distribution).acts(),
        FixedOrder.is(distribution, new Everybody(group)),
        strategy.triesOnlyOne());
  }

  private List<Course.Act> acts() {
    List<Course.Act> acts = new ArrayList<>();
    Tried tried = Tried.NOTHING;
    Optional<MemberId> cursor = Optional.empty();
    Duration now = Duration.ZERO;
    Optional<Distribution.Choice> choice = next(tried, cursor, now);
    while (choice.isPresent() && acts.size() < MOST_STAGES) {
      Stage stage = choice.get().stage();
      Duration end = earlier(now.plus(stage.ringTime()), longest);
      acts.add(new Course.Act(stage, now, end));
      tried = after(tried, choice.get());
      cursor = stage.cursor().isPresent() ? stage.cursor() : cursor;
      now = end;
      choice = next(tried, cursor, now);
    }
    return acts;
  }

  /** No offer is begun when too little time is left for it (features 5.2.8). */
  private Optional<Distribution.Choice> next(Tried tried, Optional<MemberId> cursor, Duration now) {
    return longest.minus(now).compareTo(CallGroup.SHORTEST_MAX_TIME) < 0
        ? Optional.empty()
        : distribution.next(everybody.after(now, cursor), tried);
  }

  /** Phones of a stage ring until the next one is chosen, as they do in a real call. */
  private static Tried after(Tried tried, Distribution.Choice choice) {
    Stage stage = choice.stage();
    boolean samePass = choice.pass() == tried.pass();
    return new Tried(
        joined(samePass ? tried.offered() : List.of(), stage.members()),
        joined(stage.keepsEarlierRinging() ? tried.ringing() : List.of(), stage.members()),
        choice.pass());
  }

  private static Duration earlier(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static List<MemberId> joined(List<MemberId> some, List<MemberId> more) {
    List<MemberId> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
