package org.carillon.domain.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.MemberId;

/**
 * What a strategy may know: the group at the moment of offering.
 *
 * @param candidates members who can take a call right now, in configured order; members already
 *     tried for this call stay in the list
 * @param order all members in configured order, so that a cursor has its place even when its member
 *     cannot take a call
 * @param cursor where rotation stands: the member that a rotating strategy named last
 * @param ringTime how long a stage of this group rings
 * @param options how the group behaves
 * @param moment when and with what chance
 */
public record GroupView(
    List<Candidate> candidates,
    List<MemberId> order,
    Optional<MemberId> cursor,
    Duration ringTime,
    GroupOptions options,
    Moment moment) {

  /**
   * Time and chance of an offer.
   *
   * @param now the moment of offering
   * @param enteredAt when the call entered the group
   * @param seed chance for this call; the same for every stage of it
   */
  public record Moment(Instant now, Instant enteredAt, long seed) {}

  /** Copies the lists, so that the record stays immutable. */
  public GroupView {
    candidates = List.copyOf(candidates);
    order = List.copyOf(order);
  }

  /** A group of members like all others, without a cursor, as a call meets it first. */
  public static GroupView of(
      List<MemberId> eligible, Duration ringTime, GroupOptions options, Moment moment) {
    List<Candidate> candidates = eligible.stream().map(Candidate::of).toList();
    return new GroupView(candidates, eligible, Optional.empty(), ringTime, options, moment);
  }

  /** The members who can take a call right now, in configured order. */
  public List<MemberId> eligible() {
    return candidates.stream().map(Candidate::id).toList();
  }

  /** The same moment, seen with these candidates only. */
  public GroupView with(List<Candidate> others) {
    return new GroupView(others, order, cursor, ringTime, options, moment);
  }

  /** The same moment, seen with the candidates among these members only. */
  public GroupView among(Set<MemberId> members) {
    return with(candidates.stream().filter(candidate -> members.contains(candidate.id())).toList());
  }
}
