package org.carillon.domain.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of one call that decide what it came to (features 6.1).
 *
 * @param start when the INVITE came
 * @param enter when the call entered its first group, or rang a personal line; empty when it never
 *     got so far
 * @param answer who had the caller; empty when no human did
 * @param recording what the caller left, from the beep on; empty when there was no beep
 * @param end when the call was over
 * @param cause what ended it
 * @param visits how many groups it visited
 * @param circumstances what else was true of it
 */
public record CallStory(
    Instant start,
    Optional<Instant> enter,
    Optional<Answer> answer,
    Optional<Recording> recording,
    Instant end,
    EndCause cause,
    int visits,
    Set<Circumstance> circumstances) {

  /**
   * A human had the caller.
   *
   * @param at when our 200 left for the caller
   * @param offeredAt when the call was offered to whom answered it
   * @param outside whether the answer came from a telephone number outside
   */
  public record Answer(Instant at, Instant offeredAt, boolean outside) {

    Duration ringTime() {
      return between(offeredAt, at);
    }
  }

  /**
   * The caller heard the beep.
   *
   * @param begunAt when
   * @param length of what was recorded
   */
  public record Recording(Instant begunAt, Duration length) {}

  /** The story of a call that was refused before routing. */
  public static CallStory refused(Instant at, Set<Circumstance> why) {
    return new CallStory(
        at,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        at,
        EndCause.SYSTEM_REJECT,
        0,
        why);
  }

  /** Copies the set, so that the record stays immutable. */
  public CallStory {
    circumstances = Set.copyOf(circumstances);
  }

  /** Whether this was true of the call. */
  public boolean has(Circumstance circumstance) {
    return circumstances.contains(circumstance);
  }

  /** Whether the caller hung up, before or after an answer. */
  public boolean endedByCaller() {
    return cause == EndCause.CALLER_CANCEL || cause == EndCause.CALLER_BYE;
  }

  /** Whether a fault of ours ended the call. */
  public boolean endedByFault() {
    return cause == EndCause.ERROR;
  }

  /**
   * How long the caller waited, from entering a group to an answer, a beep or the end; empty when
   * the call never entered a group (features 6.4).
   */
  public Optional<Duration> waited() {
    Instant until = answer.map(Answer::at).or(() -> recording.map(Recording::begunAt)).orElse(end);
    return enter.map(from -> between(from, until));
  }

  /** How long welcome audio and menus took; empty when the call never entered a group. */
  public Optional<Duration> beforeEntering() {
    return enter.map(entered -> between(start, entered));
  }

  /** How long they talked; zero when nobody answered. */
  public Duration talked() {
    return answer.map(taken -> between(taken.at(), end)).orElse(Duration.ZERO);
  }

  /** The time from one moment to another; never below zero, as clocks may be set back. */
  public static Duration between(Instant from, Instant to) {
    return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
  }
}
