package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carillon.domain.group.MemberId;

/**
 * The time of a call in one group.
 *
 * @param group number of the group
 * @param enteredAt when the call came to it
 * @param maxTime how long the caller may wait here
 * @param firstLeg number of the first leg of this group
 * @param pass the round through the members that runs
 * @param skips who was passed over so far
 * @param unreached whose turn has not come so far
 * @param fishing whether a caller who hangs up here counts as abandoned
 */
record Stay(
    String group,
    Instant enteredAt,
    Duration maxTime,
    int firstLeg,
    Pass pass,
    List<Skip> skips,
    Unreached unreached,
    boolean fishing)
    implements Serializable {

  /** No offer is begun when less time than this is left in the group (features 5.2.8). */
  private static final Duration SHORTEST_OFFER = Duration.ofSeconds(2);

  /** A round through the members, and its first leg. */
  record Pass(int number, int firstLeg) implements Serializable {}

  static Stay begun(String group, Duration maxTime, int firstLeg, Instant at) {
    return new Stay(
        group, at, maxTime, firstLeg, new Pass(1, firstLeg), List.of(), Unreached.NOBODY, false);
  }

  Duration left(Instant at) {
    return Duration.between(at, enteredAt.plus(maxTime));
  }

  boolean isOver(Instant at) {
    return left(at).compareTo(SHORTEST_OFFER) < 0;
  }

  /** The same stay after an offer: in that pass, with what is new about those passed over. */
  Stay after(Offer offer, Legs legs) {
    Pass running = offer.pass() == pass.number() ? pass : new Pass(offer.pass(), legs.count());
    List<Skip> passedOver = with(offer.skips());
    Unreached left = Unreached.of(offer.members(), turns(passedOver, legs, offer));
    return new Stay(
        group, enteredAt, maxTime, firstLeg, running, passedOver, left, offer.fishing());
  }

  /** Who had a turn, was denied it, or has it with this offer. */
  private Set<MemberId> turns(List<Skip> passedOver, Legs legs, Offer offer) {
    Set<MemberId> turns = new HashSet<>();
    if (!offer.members().isEmpty()) {
      passedOver.forEach(skip -> turns.add(skip.member()));
      legs.from(firstLeg).forEach(leg -> turns.add(leg.member()));
      offer.stage().ifPresent(stage -> turns.addAll(stage.members()));
    }
    return turns;
  }

  private List<Skip> with(List<Skip> found) {
    List<Skip> all = new ArrayList<>(skips);
    found.stream().filter(skip -> skips.stream().noneMatch(skip::tellsTheSameAs)).forEach(all::add);
    return List.copyOf(all);
  }
}
