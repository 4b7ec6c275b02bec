package org.carillon.domain.check;

import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;

/**
 * Every member has a phone: an address, or an extension of his name that is registered (A36, A38).
 */
final class MemberWithoutPhone implements Rule<CallGroup> {

  @Override
  public Stream<Finding> findings(CallGroup group, Known known) {
    return group.members().stream()
        .filter(member -> member.enabled() && member.contacts().isEmpty())
        .flatMap(member -> finding(member, known.configuration().phones().apply(member.id())));
  }

  private static Stream<Finding> finding(Member member, Phone phone) {
    return switch (phone) {
      case REGISTERED -> Stream.empty();
      case NO_EXTENSION -> Stream.of(named(Concern.NO_EXTENSION, member));
      case EXTENSION_OFF -> Stream.of(named(Concern.EXTENSION_OFF, member));
      case NOT_REGISTERED -> Stream.of(named(Concern.NOT_REGISTERED, member));
    };
  }

  private static Finding named(Concern concern, Member member) {
    return Finding.of(concern, member.displayName(), member.id().value());
  }
}
