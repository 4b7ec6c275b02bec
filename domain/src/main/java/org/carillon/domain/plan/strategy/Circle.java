package org.carillon.domain.plan.strategy;

import java.util.List;
import java.util.stream.Stream;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.GroupView;

/** All members of a group once, in configured order, read from behind a mark and round again. */
final class Circle {

  private Circle() {}

  /** From behind the cursor; from the top where there is none. */
  static Stream<MemberId> afterCursor(GroupView group) {
    return group
        .cursor()
        .map(cursor -> after(cursor, group.order()))
        .orElseGet(() -> group.order().stream());
  }

  /** From behind this member; from the top when it has left the group. */
  static Stream<MemberId> after(MemberId mark, List<MemberId> order) {
    int start = order.indexOf(mark) + 1;
    return Stream.concat(order.stream().skip(start), order.stream().limit(start));
  }
}
