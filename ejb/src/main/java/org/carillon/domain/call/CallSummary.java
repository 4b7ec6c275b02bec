package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.MemberId;

/**
 * The one record of a call, derived from its final state. Reports, the live board and notifications
 * all read this.
 *
 * @param id the call
 * @param group the number dialled
 * @param caller who called, as received
 * @param arrivedAt when the INVITE came
 * @param answer who took the call and when; empty when nobody did
 * @param endedAt when the call was over
 * @param outcome what it came to
 * @param cause what ended it
 * @param attempts the offers, in order
 */
public record CallSummary(
    CallId id,
    String group,
    String caller,
    Instant arrivedAt,
    Optional<Answer> answer,
    Instant endedAt,
    Outcome outcome,
    EndCause cause,
    List<Attempt> attempts) {

  /**
   * The moment a member took the call.
   *
   * @param by who answered
   * @param at when our 200 left for the caller
   */
  public record Answer(MemberId by, Instant at) implements Serializable {}

  /** Copies the list, so that the record stays immutable. */
  public CallSummary {
    attempts = List.copyOf(attempts);
  }

  /** How long the caller waited for an answer, or in vain. */
  public Duration waited() {
    return Duration.between(arrivedAt, answer.map(Answer::at).orElse(endedAt));
  }

  /** How long they talked; zero when nobody answered. */
  public Duration talked() {
    return answer.map(taken -> Duration.between(taken.at(), endedAt)).orElse(Duration.ZERO);
  }
}
