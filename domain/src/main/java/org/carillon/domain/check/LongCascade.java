package org.carillon.domain.check;

import java.util.stream.Stream;
import org.carillon.domain.check.way.Course;
import org.carillon.domain.group.CallGroup;

/**
 * Not more than three members ring one after the other in a fixed order (A21, K11). Where calls are
 * taken in turn, everybody has his share, and a large team is what they are for (K14).
 */
final class LongCascade implements Rule<CallGroup> {

  private static final int ADVISED = 3;

  @Override
  public Stream<Finding> findings(CallGroup group, Known known) {
    Course course = known.course(group);
    boolean cascade = course.isOneByOne() && course.fixedOrder();
    return cascade && course.membersRung() > ADVISED
        ? Stream.of(Finding.of(Concern.LONG_CASCADE, course.membersRung(), ADVISED))
        : Stream.empty();
  }
}
