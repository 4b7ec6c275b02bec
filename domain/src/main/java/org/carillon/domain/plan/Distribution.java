package org.carillon.domain.plan;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Place;

/**
 * Distributes calls of one group: runs the group's strategy within one tier after the other, in as
 * many passes as the group has (features 5.3). Immutable; one may serve all calls of a group.
 */
public final class Distribution {

  /**
   * What is done next for a call.
   *
   * @param stage who rings
   * @param pass in which round through the members, from 1; where it differs from {@link
   *     Tried#pass()}, nobody was offered the call in it yet
   */
  public record Choice(Stage stage, int pass) {}

  private final RingStrategy strategy;
  private final Tiers tiers;
  private final TierMoments moments;
  private final Map<MemberId, Place> places = new HashMap<>();

  /** Distributes calls over these members, all of the group, by this strategy. */
  public Distribution(RingStrategy strategy, List<Member> members) {
    this.strategy = strategy;
    this.tiers = Tiers.of(members);
    this.moments = new TierMoments(tiers);
    members.forEach(member -> places.put(member.id(), member.place()));
  }

  /**
   * Says who rings next for this call; asked once per stage, at the moment of offering.
   *
   * @param group the group as it is now
   * @param tried what was done for this call so far, in the present pass
   * @return empty when nobody is left to try, in any pass
   */
  public Optional<Choice> next(GroupView group, Tried tried) {
    if (strategy.triesOnlyOne() && !tried.isBeforeFirstOffer()) {
      return Optional.empty();
    }
    Optional<Choice> choice = Optional.empty();
    Tried pass = tried;
    while (choice.isEmpty() && pass.pass() <= group.options().order().passes()) {
      choice = inPass(group, pass);
      pass = pass.inNextPass();
    }
    return tried.isBeforeFirstOffer() ? choice : choice.map(Distribution::leavingCursor);
  }

  private Optional<Choice> inPass(GroupView group, Tried tried) {
    for (Set<MemberId> tier : tiers.inTurn(group, tried)) {
      Optional<Stage> stage = strategy.next(group.among(tier), tried.among(tier));
      if (stage.isPresent()) {
        Stage placed = withPlaces(stage.get());
        return Optional.of(new Choice(inTime(placed, tier, group, tried), tried.pass()));
      }
    }
    return Optional.empty();
  }

  private Stage inTime(Stage stage, Set<MemberId> tier, GroupView group, Tried tried) {
    if (group.options().order().tierWait().isZero() || strategy.triesOnlyOne()) {
      return stage;
    }
    Stage joined = moments.besideEarlier(stage, tier, group, tried);
    Tried then = tried.and(stage.members()).among(tier);
    boolean last = strategy.next(group.among(tier), then).isEmpty();
    return last ? moments.untilNext(joined, tier, group) : joined;
  }

  /** Gives members the ring time and the delays that are theirs. */
  private Stage withPlaces(Stage stage) {
    if (stage.members().size() == 1) {
      Optional<Duration> own = place(stage.members().get(0)).ringTime();
      return own.map(stage::lasting).orElse(stage);
    }
    Map<MemberId, Duration> delays = new HashMap<>();
    stage.members().stream()
        .filter(member -> !place(member).delay().isZero())
        .forEach(member -> delays.put(member, place(member).delay()));
    return stage.delayedBy(delays);
  }

  private Place place(MemberId member) {
    return places.getOrDefault(member, Place.USUAL);
  }

  /** One call moves the cursor once: tiers and passes begin anew, the call does not. */
  private static Choice leavingCursor(Choice choice) {
    return new Choice(choice.stage().leavingCursor(), choice.pass());
  }
}
