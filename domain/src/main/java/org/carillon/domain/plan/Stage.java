package org.carillon.domain.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.group.MemberId;

/**
 * One step of ringing.
 *
 * @param members who begins to ring now; at least one
 * @param ringTime how long the stage lasts before the next one is asked for
 * @param keepsEarlierRinging true when phones of earlier stages go on ringing (memory hunt), false
 *     when they stop
 * @param delays how long after the others a member begins to ring; who is not named begins at once
 * @param cursor where rotation stands after this stage; empty leaves it where it is
 */
public record Stage(
    List<MemberId> members,
    Duration ringTime,
    boolean keepsEarlierRinging,
    Map<MemberId, Duration> delays,
    Optional<MemberId> cursor) {

  /** Most members that ring at once in any stage (S3). */
  public static final int MOST_AT_ONCE = 10;

  /** Rejects a stage that would ring nobody, or more phones at once than allowed. */
  public Stage {
    members = List.copyOf(members);
    delays = Map.copyOf(delays);
    if (members.isEmpty() || members.size() > MOST_AT_ONCE) {
      throw new IllegalArgumentException(
          "a stage rings 1 to " + MOST_AT_ONCE + " members, not " + members.size());
    }
  }

  /** These members ring, and whoever rang before stops. */
  public static Stage of(List<MemberId> members, Duration ringTime) {
    return new Stage(members, ringTime, false, Map.of(), Optional.empty());
  }

  /** This member alone rings. */
  public static Stage of(MemberId member, Duration ringTime) {
    return of(List.of(member), ringTime);
  }

  /** The same stage, while the phones of earlier stages go on ringing. */
  public Stage keepingEarlier() {
    return new Stage(members, ringTime, true, delays, cursor);
  }

  /** The same stage, with members who begin to ring later. */
  public Stage delayedBy(Map<MemberId, Duration> later) {
    return new Stage(members, ringTime, keepsEarlierRinging, later, cursor);
  }

  /** The same stage, after which rotation stands at this member. */
  public Stage movingCursorTo(MemberId member) {
    return new Stage(members, ringTime, keepsEarlierRinging, delays, Optional.of(member));
  }

  /** The same stage, after which rotation stands where it stood. */
  public Stage leavingCursor() {
    return new Stage(members, ringTime, keepsEarlierRinging, delays, Optional.empty());
  }

  /** The same stage with another ring time. */
  public Stage lasting(Duration other) {
    return new Stage(members, other, keepsEarlierRinging, delays, cursor);
  }
}
