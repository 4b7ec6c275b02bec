package org.carillon.domain.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.carillon.domain.group.MemberId;

/**
 * What a strategy may know: the group at the moment of offering.
 *
 * @param eligible members who can take a call right now, in configured order; members already tried
 *     for this call stay in the list
 * @param ringTime how long a stage of this group rings
 * @param now the moment of offering
 * @param seed chance for this call; the same for every stage of it
 */
public record GroupView(List<MemberId> eligible, Duration ringTime, Instant now, long seed) {

  /** Copies the list, so that the record stays immutable. */
  public GroupView {
    eligible = List.copyOf(eligible);
  }
}
