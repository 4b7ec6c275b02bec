package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Instant;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.SkipReason;

/**
 * A member who was not offered the call, for the question "why did my phone not ring?".
 *
 * @param member who was passed over
 * @param reason why
 * @param at when that was found for the first time
 */
public record Skip(MemberId member, SkipReason reason, Instant at) implements Serializable {

  boolean tellsTheSameAs(Skip other) {
    return member.equals(other.member) && reason == other.reason;
  }
}
