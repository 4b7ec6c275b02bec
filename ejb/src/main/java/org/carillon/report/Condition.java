package org.carillon.report;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.record.Direction;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Outcome;

/** What must be true of a call to be among those asked for. */
public sealed interface Condition {

  /** It came to this. */
  record Is(Outcome outcome) implements Condition {}

  /** It has this flag. */
  record Has(Flag flag) implements Condition {}

  /** It lacks this flag. */
  record Lacks(Flag flag) implements Condition {}

  /** It came from there. */
  record Came(Direction direction) implements Condition {}

  /**
   * It visited a group.
   *
   * @param group number of the group; empty for any
   * @param outcome what the visit came to; empty for anything
   * @param reason why the group could not take the call; empty for anything
   */
  record Visited(
      Optional<String> group, Optional<VisitOutcome> outcome, Optional<Exhaustion> reason)
      implements Condition {

    /** Nothing is asked of the groups visited. */
    public static final Visited ANYTHING =
        new Visited(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * It was offered to this member.
   *
   * @param member who
   * @param ends how the offer ended: one of these; empty for anyhow
   */
  record OfferedTo(MemberId member, Set<AttemptEnd> ends) implements Condition {

    /** Copies the set, so that the record stays immutable. */
    public OfferedTo {
      ends = Set.copyOf(ends);
    }
  }

  /**
   * It is among those that a service level is about.
   *
   * @param side which of them
   * @param limit what is in time
   */
  record InLevel(Side side, Duration limit) implements Condition {}

  /** It is among those that a figure is about. */
  record CountsAs(Behind figure) implements Condition {}

  /** Which calls a service level is about; all of them entered a group. */
  enum Side {
    /** Answered in time. */
    IN_TIME,
    /** All but those whose caller hung up before the time was over. */
    MEASURED,
    /** Answered or given up in time. */
    SETTLED_IN_TIME,
    /** Answered or given up. */
    SETTLED
  }

  /** Which calls a figure is about, beyond outcome and flags. */
  enum Behind {
    /** Those that somebody should have answered. */
    OFFERED,
    /** Those whose caller hung up before anybody answered and before a beep. */
    GIVEN_UP,
    /** Those that waited in a group. */
    WAITED,
    /** Those that a mailbox took. */
    MAILBOX
  }
}
