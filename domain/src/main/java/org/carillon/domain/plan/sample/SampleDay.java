package org.carillon.domain.plan.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Candidate.History;

/**
 * What members did since the first call. Nobody rests: calls are further apart than a rest lasts
 * after one that rang in vain, and within a call nobody is asked twice.
 */
final class SampleDay {

  private final Map<MemberId, History> histories = new HashMap<>();

  /** What this member did. */
  History of(MemberId member) {
    return histories.getOrDefault(member, History.NONE);
  }

  /** The member's phone begins to ring. */
  void offered(MemberId member, Instant now) {
    History was = of(member);
    histories.put(
        member,
        new History(was.idleSince(), now, false, false, was.answeredToday(), was.talkedToday()));
  }

  /** A call that the member answered is over. */
  void talked(MemberId member, Duration length, Instant end) {
    History was = of(member);
    Duration talked = was.talkedToday().plus(length);
    histories.put(
        member, new History(end, was.lastOffered(), false, false, was.answeredToday() + 1, talked));
  }
}
