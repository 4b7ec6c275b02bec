package org.carillon.domain.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carillon.domain.group.MemberId;

/**
 * What was done for one call in one group so far, seen from the present pass through the members.
 *
 * @param offered members who were offered the call in this pass, in the order of offering
 * @param ringing members whose phones ring at this moment, whenever they were offered the call
 * @param pass which round through the members this is, from 1
 */
public record Tried(List<MemberId> offered, List<MemberId> ringing, int pass)
    implements Serializable {

  /** Nothing was tried yet. */
  public static final Tried NOTHING = new Tried(List.of(), List.of(), 1);

  /** Copies the lists, so that the record stays immutable. */
  public Tried {
    offered = List.copyOf(offered);
    ringing = List.copyOf(ringing);
  }

  /** What was tried in the first pass. */
  public Tried(List<MemberId> offered, List<MemberId> ringing) {
    this(offered, ringing, 1);
  }

  /** Whether this member was offered the call in this pass already. */
  public boolean includes(MemberId member) {
    return offered.contains(member);
  }

  /** Whether nobody was offered the call in this pass yet. */
  public boolean isNothing() {
    return offered.isEmpty();
  }

  /** Whether the call has yet to be offered to anybody, in any pass. */
  public boolean isBeforeFirstOffer() {
    return pass == 1 && isNothing();
  }

  /** What these members were offered; phones of others that ring are still said to. */
  public Tried among(Set<MemberId> members) {
    return new Tried(offered.stream().filter(members::contains).toList(), ringing, pass);
  }

  /** The same, once these have been offered the call as well. */
  Tried and(List<MemberId> more) {
    return new Tried(joined(offered, more), joined(ringing, more), pass);
  }

  private static List<MemberId> joined(List<MemberId> some, List<MemberId> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** The next round through the members, in which nobody was offered the call yet. */
  public Tried inNextPass() {
    return new Tried(List.of(), ringing, pass + 1);
  }
}
