package org.carillon.it.callflow.groups;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.GroupOptions.Order;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.Place;

/**
 * Groups with Ann and Bob in the first tier and Cid in the second, whose turn comes after a second:
 * beside the others in 867 and 869, after them in 868.
 *
 * @param team who is in them
 */
record TieredGroups(TestTeam team) {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration LONG = CallGroup.DEFAULT_RING_TIME;

  List<CallGroup> all() {
    return List.of(
        waiting(SECOND, TestGroups.group("867", "ring-all", LONG, members())),
        TestGroups.group("868", "ring-all", SECOND, members()),
        waiting(SECOND, TestGroups.group("869", "linear-hunt", LONG, members())));
  }

  private List<Member> members() {
    Place second =
        new Place(
            2, Place.USUAL.weight(), Place.USUAL.skills(), Place.USUAL.delay(), Optional.empty());
    return List.of(team.ann(), team.bob(), team.cid().at(second));
  }

  /** The same group, whose next tier rings too after that time. */
  private static CallGroup waiting(Duration wait, CallGroup group) {
    GroupOptions usual = group.options();
    Order order = usual.order();
    return group.with(
        new GroupOptions(
            new Order(order.passes(), order.startAt(), wait, order.skipBusy(), order.joinLate()),
            usual.skills(),
            usual.rests(),
            usual.signals(),
            usual.fishing()));
  }
}
