package org.carillon.domain.plan;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.carillon.domain.group.MemberId;

/**
 * One step of ringing.
 *
 * @param members who begins to ring now; at least one
 * @param ringTime how long the stage lasts before the next one is asked for
 * @param keepsEarlierRinging true when phones of earlier stages go on ringing (memory hunt), false
 *     when they stop
 */
public record Stage(List<MemberId> members, Duration ringTime, boolean keepsEarlierRinging)
    implements Serializable {

  /** Most members that ring at once in any stage (S3). */
  public static final int MOST_AT_ONCE = 10;

  /** Rejects a stage that would ring nobody, or more phones at once than allowed. */
  public Stage {
    members = List.copyOf(members);
    if (members.isEmpty() || members.size() > MOST_AT_ONCE) {
      throw new IllegalArgumentException(
          "a stage rings 1 to " + MOST_AT_ONCE + " members, not " + members.size());
    }
  }

  /** These members ring, and whoever rang before stops. */
  public static Stage of(List<MemberId> members, Duration ringTime) {
    return new Stage(members, ringTime, false);
  }

  /** This member alone rings. */
  public static Stage of(MemberId member, Duration ringTime) {
    return new Stage(List.of(member), ringTime, false);
  }
}
