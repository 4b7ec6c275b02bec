package org.carillon.domain.call;

import java.util.List;
import java.util.Set;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.plan.SkipReason;

/** Why a group could not answer a call (features 5.3, exhaustion). */
public enum Exhaustion {
  /** Everybody who could have been offered the call was busy. */
  ALL_BUSY(Overflow.Reason.BUSY),
  /** Nobody could be offered the call. */
  NO_ELIGIBLE(Overflow.Reason.UNREACHABLE),
  /** Every member offered refused. */
  DECLINED(Overflow.Reason.NO_ANSWER),
  /** At least one phone rang in vain. */
  NO_ANSWER(Overflow.Reason.NO_ANSWER),
  /** No phone could be reached. */
  UNREACHABLE(Overflow.Reason.UNREACHABLE),
  /** The caller's time in the group was over. */
  GROUP_TIMEOUT(Overflow.Reason.NO_ANSWER),
  /** Everybody was busy for as long as the caller may wait in the queue (W17). */
  QUEUE_TIMEOUT(Overflow.Reason.BUSY),
  /** The group is switched off, or outside its hours. */
  CLOSED(Overflow.Reason.CLOSED);

  /** A member passed over for one of these is there, and busy; any other is not there at all. */
  private static final Set<SkipReason> BUSY =
      Set.of(SkipReason.BUSY, SkipReason.RESERVED, SkipReason.WRAP_UP);

  private final Overflow.Reason overflow;

  Exhaustion(Overflow.Reason overflow) {
    this.overflow = overflow;
  }

  /** Which of a group's overflow destinations this chooses. */
  public Overflow.Reason overflow() {
    return overflow;
  }

  /** The one reason for a visit whose offers ended so, the first that fits. */
  static Exhaustion of(List<AttemptEnd> allEnds, List<Skip> skips) {
    // who was told to stop because another member refused for all says nothing himself
    List<AttemptEnd> ends = allEnds.stream().filter(end -> end != AttemptEnd.LOST_RACE).toList();
    if (ends.stream().allMatch(AttemptEnd.BUSY::equals)) {
      boolean somebodyBusy = skips.stream().map(Skip::reason).anyMatch(BUSY::contains);
      return ends.isEmpty() && !somebodyBusy ? NO_ELIGIBLE : ALL_BUSY;
    }
    if (ends.stream().allMatch(AttemptEnd.DECLINED::equals)) {
      return DECLINED;
    }
    return ends.contains(AttemptEnd.NO_ANSWER) ? NO_ANSWER : UNREACHABLE;
  }
}
