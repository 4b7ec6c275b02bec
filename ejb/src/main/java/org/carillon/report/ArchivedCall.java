package org.carillon.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.kpi.Reading;
import org.carillon.domain.record.CallStory;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.FlagLimits;
import org.carillon.domain.record.Flags;
import org.carillon.domain.record.Outcome;

/**
 * As much of a call's record as the figures need.
 *
 * @param group the number dialled
 * @param outcome what it came to when it ended
 * @param cause what ended it
 * @param arrivedAt when it came, and entered the group
 * @param answeredAt when a human took it; empty when nobody did
 * @param endedAt when it was over
 * @param mailboxAt when a mailbox took it; empty when none did
 */
public record ArchivedCall(
    String group,
    Outcome outcome,
    EndCause cause,
    Instant arrivedAt,
    Optional<Instant> answeredAt,
    Instant endedAt,
    Optional<Instant> mailboxAt) {

  /** What the figures read; the outcome is the one on record, not a new judgement. */
  Reading reading() {
    CallStory story = story();
    return new Reading(
        outcome,
        Flags.of(story, FlagLimits.USUAL),
        story.endedByCaller(),
        story.waited(),
        story.beforeEntering());
  }

  private CallStory story() {
    return new CallStory(
        arrivedAt,
        Optional.of(arrivedAt),
        answeredAt.map(at -> new CallStory.Answer(at, arrivedAt, false)),
        mailboxAt.map(at -> new CallStory.Recording(at, Duration.ZERO)),
        endedAt,
        cause,
        1,
        Set.of());
  }
}
