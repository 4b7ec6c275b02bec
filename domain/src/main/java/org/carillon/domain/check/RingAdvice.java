package org.carillon.domain.check;

import java.time.Duration;
import java.util.Optional;
import org.carillon.domain.check.way.Course;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;

/**
 * How long a phone should ring at least: 20 s (A22, K32), or 15 s where somebody else's turn comes
 * after it (K31, K25).
 */
final class RingAdvice {

  private static final Duration ALONE = Duration.ofSeconds(20);
  private static final Duration IN_TURN = Duration.ofSeconds(15);

  private RingAdvice() {}

  /** What is wrong with the phone that rings for the shortest time in this course. */
  static Optional<Finding> on(CallGroup group, Course course) {
    Duration advised = course.isInTurn() ? IN_TURN : ALONE;
    return course
        .shortestRing()
        .filter(ring -> ring.lasting().compareTo(advised) < 0)
        .map(ring -> finding(group, ring, advised));
  }

  private static Finding finding(CallGroup group, Course.Ring ring, Duration advised) {
    return ring.lasting().equals(group.ringTime())
        ? Finding.of(Concern.SHORT_RING, group.number(), ring.lasting(), advised)
        : Finding.of(Concern.SHORT_RING_OF_MEMBER, name(group, ring), ring.lasting(), advised);
  }

  private static String name(CallGroup group, Course.Ring ring) {
    return group.member(ring.member()).map(Member::displayName).orElse(ring.member().value());
  }
}
