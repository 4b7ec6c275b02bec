package org.carillon.domain.check;

import java.time.Duration;
import java.util.stream.Stream;
import org.carillon.domain.check.way.Course;
import org.carillon.domain.group.CallGroup;

/**
 * Where phones are added to those that ring, it is over after a minute or the group has a limit
 * (features 5.3).
 */
final class AddedWithoutLimit implements Rule<CallGroup> {

  private static final Duration ADVISED = Duration.ofSeconds(60);

  @Override
  public Stream<Finding> findings(CallGroup group, Known known) {
    Course course = known.course(group);
    boolean limited = group.maxTime().compareTo(CallGroup.LONGEST_MAX_TIME) < 0;
    return course.adds() && !limited && course.lasting().compareTo(ADVISED) > 0
        ? Stream.of(Finding.of(Concern.ADDED_WITHOUT_LIMIT, course.lasting(), ADVISED))
        : Stream.empty();
  }
}
