package org.carillon.domain.plan;

import java.io.Serializable;
import java.util.List;
import org.carillon.domain.group.MemberId;

/**
 * What was done for one call in one group so far.
 *
 * @param offered members who were offered the call, in the order of offering
 * @param ringing those of them whose phones ring at this moment
 */
public record Tried(List<MemberId> offered, List<MemberId> ringing) implements Serializable {

  /** Nothing was tried yet. */
  public static final Tried NOTHING = new Tried(List.of(), List.of());

  /** Copies the lists, so that the record stays immutable. */
  public Tried {
    offered = List.copyOf(offered);
    ringing = List.copyOf(ringing);
  }

  /** Whether this member was offered the call already. */
  public boolean includes(MemberId member) {
    return offered.contains(member);
  }

  /** Whether nobody was offered the call yet. */
  public boolean isNothing() {
    return offered.isEmpty();
  }
}
