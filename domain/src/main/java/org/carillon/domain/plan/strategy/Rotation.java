package org.carillon.domain.plan.strategy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carillon.domain.group.GroupOptions.StartAt;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.Tried;

/** Who is next when members are tried in a circle, each once. */
final class Rotation {

  private Rotation() {}

  /** The next member not tried; who is skipped keeps his turn. */
  static Optional<MemberId> next(GroupView group, Tried tried) {
    Set<MemberId> eligible = new HashSet<>(group.eligible());
    return inTurn(group, tried)
        .filter(eligible::contains)
        .filter(member -> !tried.includes(member))
        .findFirst();
  }

  private static Stream<MemberId> inTurn(GroupView group, Tried tried) {
    if (group.options().order().startAt() == StartAt.FIRST) {
      return group.order().stream();
    }
    if (tried.isNothing()) {
      return Circle.afterCursor(group);
    }
    // Not from the cursor: another call may have moved it since.
    List<MemberId> offered = tried.offered();
    return Circle.after(offered.get(offered.size() - 1), group.order());
  }
}
