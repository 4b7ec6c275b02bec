package org.carillon.report;

import java.time.Instant;
import java.util.Optional;
import org.carillon.domain.kpi.HoursOfDay;
import org.carillon.domain.kpi.Reading;
import org.carillon.domain.record.CallStory;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Flags;
import org.carillon.domain.record.Outcome;

/**
 * As much of a call's record as the figures need.
 *
 * @param outcome what it came to when it ended
 * @param cause what ended it
 * @param flags what else is worth knowing
 * @param arrivedAt when it came
 * @param enteredAt when it entered a group; empty when it never did
 * @param answeredAt when a human took it; empty when nobody did
 * @param mailboxAt when a mailbox took it; empty when none did
 * @param endedAt when it was over
 */
public record ArchivedCall(
    Outcome outcome,
    EndCause cause,
    Flags flags,
    Instant arrivedAt,
    Optional<Instant> enteredAt,
    Optional<Instant> answeredAt,
    Optional<Instant> mailboxAt,
    Instant endedAt) {

  /** What the figures read; outcome and flags are those on record, not a new judgement. */
  Reading reading() {
    Instant until = answeredAt.or(() -> mailboxAt).orElse(endedAt);
    return new Reading(
        outcome,
        flags,
        cause == EndCause.CALLER_CANCEL || cause == EndCause.CALLER_BYE,
        enteredAt.map(entered -> CallStory.between(entered, until)),
        enteredAt.map(entered -> CallStory.between(arrivedAt, entered)));
  }

  HoursOfDay.Arrival arrival() {
    return new HoursOfDay.Arrival(arrivedAt, outcome);
  }
}
