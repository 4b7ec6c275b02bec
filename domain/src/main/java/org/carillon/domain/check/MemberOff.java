package org.carillon.domain.check;

import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;

/** Nobody stands in a group who never rings because he is switched off (A31). */
final class MemberOff implements Rule<CallGroup> {

  @Override
  public Stream<Finding> findings(CallGroup group, Known known) {
    return group.members().stream()
        .filter(member -> !member.enabled())
        .map(Member::displayName)
        .map(name -> Finding.of(Concern.MEMBER_OFF, name));
  }
}
