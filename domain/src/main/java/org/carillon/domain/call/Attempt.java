package org.carillon.domain.call;

import java.time.Instant;
import java.util.Optional;
import org.carillon.domain.group.MemberId;

/**
 * What came of offering a call to one member, for the record.
 *
 * @param member who was offered the call
 * @param offeredAt when the INVITE left
 * @param endedAt when the offer was answered or ended
 * @param end how it ended
 * @param redirectedTo SIP or tel URI of the place that the member's phone sent the call to, and
 *     that rang in its stead (features 5.2.5); empty when it was not sent on
 */
public record Attempt(
    MemberId member,
    Instant offeredAt,
    Instant endedAt,
    AttemptEnd end,
    Optional<String> redirectedTo) {

  /** An attempt that was not sent on. */
  public Attempt(MemberId member, Instant offeredAt, Instant endedAt, AttemptEnd end) {
    this(member, offeredAt, endedAt, end, Optional.empty());
  }
}
