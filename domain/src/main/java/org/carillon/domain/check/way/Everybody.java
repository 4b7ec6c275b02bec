package org.carillon.domain.check.way;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Candidate;
import org.carillon.domain.plan.Candidate.History;
import org.carillon.domain.plan.GroupView;

/**
 * A group as strategies see it while everybody who is switched on can take a call.
 *
 * @param group with its members
 */
record Everybody(CallGroup group) {

  /** When the call comes; which day it is makes no difference. */
  static final Instant BEGIN = Instant.EPOCH.plus(Duration.ofDays(1));

  /** Of nobody is anything known, some time after the call came. */
  GroupView after(Duration time, Optional<MemberId> cursor) {
    return view(History.NONE, cursor, new GroupView.Moment(BEGIN.plus(time), BEGIN, 1));
  }

  /** As the call comes, when the first member did this lately. */
  GroupView whenFirst(History did, Optional<MemberId> cursor, long seed) {
    return view(did, cursor, new GroupView.Moment(BEGIN, BEGIN, seed));
  }

  /** Who is switched on. */
  List<Member> members() {
    return group.members().stream().filter(Member::enabled).toList();
  }

  private GroupView view(History ofFirst, Optional<MemberId> cursor, GroupView.Moment moment) {
    List<Candidate> candidates = new ArrayList<>();
    for (Member member : members()) {
      History history = candidates.isEmpty() ? ofFirst : History.NONE;
      candidates.add(new Candidate(member.id(), member.place(), history));
    }
    return new GroupView(
        candidates,
        group.members().stream().map(Member::id).toList(),
        cursor,
        group.ringTime(),
        group.options(),
        moment);
  }
}
