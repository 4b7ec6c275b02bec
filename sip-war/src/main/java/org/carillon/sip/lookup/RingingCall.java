package org.carillon.sip.lookup;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.carillon.domain.group.MemberId;

/**
 * A call that rings.
 *
 * @param key its session
 * @param number the number that was dialled
 * @param group the group whose phones ring
 * @param since when the first phone rang for it
 * @param members whose phones ring
 * @param isWanted whether somebody was led to it who may take it any moment
 */
record RingingCall(
    SessionKey key,
    String number,
    String group,
    Instant since,
    Set<MemberId> members,
    boolean isWanted) {

  /** Two who pick up at once take two calls, if there are two. */
  static final Comparator<RingingCall> FIRST_TO_TAKE =
      Comparator.comparing(RingingCall::isWanted).thenComparing(RingingCall::since);

  RingingCall {
    members = Set.copyOf(members);
  }

  static RingingCall begun(SessionKey key, String number, String group, Instant at) {
    return new RingingCall(key, number, group, at, Set.of(), false);
  }

  /** Whether it rings in this group, or came for this number. */
  boolean isOf(String either) {
    return group.equals(either) || number.equals(either);
  }

  boolean ringsAt(MemberId member) {
    return members.contains(member);
  }

  boolean rings() {
    return !members.isEmpty();
  }

  RingingCall with(MemberId member) {
    Set<MemberId> more = new HashSet<>(members);
    more.add(member);
    return new RingingCall(key, number, group, since, more, isWanted);
  }

  RingingCall without(MemberId member) {
    Set<MemberId> left = new HashSet<>(members);
    left.remove(member);
    return new RingingCall(key, number, group, since, left, isWanted);
  }

  RingingCall in(String next) {
    return new RingingCall(key, number, next, since, Set.of(), isWanted);
  }

  RingingCall wanted() {
    return new RingingCall(key, number, group, since, members, true);
  }
}
