package org.carillon.domain.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;

/** A member with hours of his own is at work some time (A40). */
final class MemberNeverAtWork implements Rule<CallGroup> {

  @Override
  public Stream<Finding> findings(CallGroup group, Known known) {
    return group.members().stream()
        .filter(Member::enabled)
        .filter(member -> neverAtWork(member, known))
        .map(member -> Finding.of(Concern.MEMBER_NEVER_AT_WORK, member.displayName()));
  }

  private static boolean neverAtWork(Member member, Known known) {
    return Optional.ofNullable(known.configuration().schedules().get(member.id()))
        .filter(hours -> !known.isEverOpen(hours))
        .isPresent();
  }
}
