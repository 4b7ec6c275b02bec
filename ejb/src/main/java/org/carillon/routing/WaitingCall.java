package org.carillon.routing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Candidate;

/**
 * A call that waits in a queue. Whoever was offered it in vain is not offered it again before he
 * was busy, or away, in between: a phone that rings in vain does not ring on and on. Used under the
 * monitor of its {@link GroupQueue}.
 */
final class WaitingCall {

  private final CallAtGroup at;
  private final Set<MemberId> offered;

  WaitingCall(CallAtGroup at, Collection<MemberId> offered) {
    this.at = at;
    this.offered = new HashSet<>(offered);
  }

  CallAtGroup at() {
    return at;
  }

  /** The members as far as they have become free for this call. */
  Survey freeAmong(Survey members) {
    offered.retainAll(members.candidates().stream().map(Candidate::id).toList());
    List<Candidate> free =
        members.candidates().stream().filter(one -> !offered.contains(one.id())).toList();
    return new Survey(free, members.skips());
  }
}
