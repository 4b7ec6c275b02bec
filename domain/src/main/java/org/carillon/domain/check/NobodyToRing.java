package org.carillon.domain.check;

import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;

/**
 * Somebody is switched on in every group that takes calls (A29). A new group may be saved without
 * members, since they are added to it.
 */
final class NobodyToRing implements Rule<CallGroup> {

  @Override
  public Stream<Finding> findings(CallGroup group, Known known) {
    return group.members().stream().anyMatch(Member::enabled)
        ? Stream.empty()
        : Stream.of(Finding.of(Concern.NOBODY_TO_RING));
  }
}
