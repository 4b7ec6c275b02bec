package org.carillon.domain.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.path.CallPath;
import org.carillon.domain.plan.Tried;

/** What may be asked of a call as it stands. */
interface CallView {

  /** Where the call stands. */
  Phase phase();

  /** The offers so far. */
  Legs legs();

  /** The groups the call came through. */
  Journey journey();

  /** Which phones ring. */
  Ringing ringing();

  /** Who took the call, once somebody did. */
  default Optional<LegId> winner() {
    return legs().winner().map(Leg::id);
  }

  /** The groups that the call has visited. */
  default CallPath path() {
    return journey().path();
  }

  /** When the call came to the group it is in. */
  default Instant enteredAt() {
    return journey().current().enteredAt();
  }

  /** Number of the group that the call is in, or was in last. */
  default String group() {
    return journey().current().group();
  }

  /** Whether a member may join those who ring. */
  default boolean canBeJoined() {
    return phase() == Phase.RINGING && !journey().isOutside();
  }

  /** Whether the caller waits in the queue of the group. */
  default boolean isQueued() {
    return phase() == Phase.QUEUED;
  }

  /** Whether somebody may pick the call up: phones of a group ring, or it waits. */
  default boolean canBePickedUp() {
    return canBeJoined() || isQueued();
  }

  /** What was done for the call in its group so far. */
  default Tried tried() {
    return Hunting.tried(journey().current(), legs());
  }

  /** The members of the group who were passed over at least once. */
  default List<MemberId> passedOver() {
    return journey().current().skips().stream().map(Skip::member).distinct().toList();
  }

  /** Number of the stage that rings, or rang last. */
  default int stage() {
    return ringing().stage();
  }

  /** Whether the caller has got a final answer: nobody else can take the call. */
  default boolean isDecided() {
    return phase() == Phase.CONNECTED || phase() == Phase.ENDED;
  }
}
