package org.carillon.domain.check;

import java.util.stream.Stream;
import org.carillon.domain.check.way.Course;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;

/** Everybody who is switched on has his turn before the time of the call is over (K2). */
final class NeverRung implements Rule<CallGroup> {

  @Override
  public Stream<Finding> findings(CallGroup group, Known known) {
    Course course = known.course(group);
    int never = course.onlyOne() || course.adds() ? 0 : never(group, course);
    return never > 0 ? Stream.of(Finding.of(Concern.NEVER_RUNG, never)) : Stream.empty();
  }

  private static int never(CallGroup group, Course course) {
    return (int)
        group.members().stream()
            .filter(Member::enabled)
            .filter(member -> !course.rings(member.id()))
            .count();
  }
}
