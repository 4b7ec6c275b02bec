package org.carillon.domain.check;

import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.plan.Stage;

/** Where phones are added to those that ring, there are not more of them than may ring (D9). */
final class ManyAdded implements Rule<CallGroup> {

  @Override
  public Stream<Finding> findings(CallGroup group, Known known) {
    int members = (int) group.members().stream().filter(Member::enabled).count();
    return known.course(group).adds() && members > Stage.MOST_AT_ONCE
        ? Stream.of(Finding.of(Concern.MANY_ADDED, members, Stage.MOST_AT_ONCE))
        : Stream.empty();
  }
}
