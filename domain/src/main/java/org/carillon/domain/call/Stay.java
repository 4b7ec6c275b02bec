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
 * @param queue the time in the queue of the group
 */
record Stay(
    String group,
    Instant enteredAt,
    Duration maxTime,
    int firstLeg,
    Pass pass,
    List<Skip> skips,
    Unreached unreached,
    boolean fishing,
    QueueTime queue)
    implements Serializable {

  /** A round through the members, and its first leg. */
  record Pass(int number, int firstLeg) implements Serializable {}

  static Stay begun(String group, Duration maxTime, int firstLeg, Instant at) {
    return new Stay(
        group,
        at,
        maxTime,
        firstLeg,
        new Pass(1, firstLeg),
        List.of(),
        Unreached.NOBODY,
        false,
        QueueTime.NONE);
  }

  Duration left(Instant at) {
    return Duration.between(at, enteredAt.plus(maxTime));
  }

  /** The same stay after an offer: in that pass, with what is new about those passed over. */
  Stay after(Offer offer, Legs legs) {
    boolean same = offer.stage().isEmpty() || offer.pass() == pass.number();
    Pass running = same ? pass : new Pass(offer.pass(), legs.count());
    List<Skip> passedOver = with(offer.skips());
    Unreached left = Unreached.of(offer.members(), turns(passedOver, legs, offer));
    return new Stay(
        group, enteredAt, maxTime, firstLeg, running, passedOver, left, offer.fishing(), queue);
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

  /** The same stay, in which the members are offered the call anew. */
  Stay inNewPass(int number, int legs) {
    Pass next = new Pass(number, legs);
    return new Stay(group, enteredAt, maxTime, firstLeg, next, skips, unreached, fishing, queue);
  }

  /** The same stay, in the queue now. */
  Stay queued(Duration longest, Instant at) {
    QueueTime time = queue.begunBy(at, longest);
    return new Stay(group, enteredAt, maxTime, firstLeg, pass, skips, unreached, fishing, time);
  }

  private List<Skip> with(List<Skip> found) {
    List<Skip> all = new ArrayList<>(skips);
    found.stream().filter(skip -> skips.stream().noneMatch(skip::tellsTheSameAs)).forEach(all::add);
    return List.copyOf(all);
  }
}
