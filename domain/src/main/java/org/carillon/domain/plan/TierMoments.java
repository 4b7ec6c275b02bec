package org.carillon.domain.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.carillon.domain.group.MemberId;

/**
 * When the next tier of a group rings too (features 5.3): while the last of the tier before ring,
 * at the moment that the group has chosen, and together with them.
 */
final class TierMoments {

  /** No stage is shorter, so that the phones that it rings are heard at all. */
  private static final Duration SHORTEST_STAGE = Duration.ofMillis(500);

  /**
   * A moment has just come for so long: the shortest stage may end after it, and a timer be late.
   */
  private static final Duration JUST_COME = Duration.ofSeconds(1);

  private final Tiers tiers;

  TierMoments(Tiers tiers) {
    this.tiers = tiers;
  }

  /**
   * The stage, which ends when the next tier is to ring too.
   *
   * @param tier whose members it rings, after which nobody of it is left to ring
   */
  Stage untilNext(Stage stage, Set<MemberId> tier, GroupView group) {
    int next = tiers.all().indexOf(tier) + 1;
    Duration wait = group.options().order().tierWait();
    if (wait.isZero() || next >= tiers.all().size()) {
      return stage;
    }
    Instant moment = group.moment().enteredAt().plus(wait.multipliedBy(next));
    Duration left = wholeMillis(Duration.between(group.moment().now(), moment));
    Duration lasting = left.compareTo(SHORTEST_STAGE) < 0 ? SHORTEST_STAGE : left;
    boolean cut = !left.isNegative() && lasting.compareTo(stage.ringTime()) < 0;
    return cut ? stage.lasting(lasting) : stage;
  }

  /** As timers count, and not less: the moment must have come when the stage is over. */
  private static Duration wholeMillis(Duration time) {
    return time.plusNanos(999_999).truncatedTo(ChronoUnit.MILLIS);
  }

  /** The stage, beside which whoever rings goes on ringing when the tier's moment has just come. */
  Stage besideEarlier(Stage stage, Set<MemberId> tier, GroupView group, Tried tried) {
    int index = tiers.all().indexOf(tier);
    Duration wait = group.options().order().tierWait();
    if (wait.isZero() || index == 0 || tried.ringing().isEmpty()) {
      return stage;
    }
    Instant moment = group.moment().enteredAt().plus(wait.multipliedBy(index));
    Duration late = Duration.between(moment, group.moment().now());
    boolean justCome = !late.isNegative() && late.compareTo(JUST_COME) < 0;
    return justCome && fitsBeside(tried.ringing(), stage.members())
        ? stage.keepingEarlier()
        : stage;
  }

  /** In a further pass whoever rings may be offered the call anew: no phone rings twice. */
  private static boolean fitsBeside(List<MemberId> ringing, List<MemberId> more) {
    return Collections.disjoint(ringing, more)
        && ringing.size() + more.size() <= Stage.MOST_AT_ONCE;
  }
}
