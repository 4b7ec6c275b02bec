package org.carillon.domain.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The call in one group, for the record.
 *
 * @param group number of the group
 * @param enteredAt when the call came
 * @param leftAt when it was answered, went on or ended
 * @param outcome what came of it here
 * @param reason why the group could not take the call; empty where it was not asked to the end
 * @param to where the call went on to; empty when nowhere
 * @param attempts how many of the call's attempts were made in this group; they follow those of the
 *     visit before
 * @param skips who was passed over, and why
 * @param unreached whose turn never came
 * @param queuedAt since when the caller waited in the queue; empty when he did not
 */
public record Visit(
    String group,
    Instant enteredAt,
    Instant leftAt,
    VisitOutcome outcome,
    Optional<Exhaustion> reason,
    Optional<String> to,
    int attempts,
    List<Skip> skips,
    Unreached unreached,
    Optional<Instant> queuedAt) {

  /** A visit without a wait in the queue. */
  public Visit(
      String group,
      Instant enteredAt,
      Instant leftAt,
      VisitOutcome outcome,
      Optional<Exhaustion> reason,
      Optional<String> to,
      int attempts,
      List<Skip> skips,
      Unreached unreached) {
    this(
        group,
        enteredAt,
        leftAt,
        outcome,
        reason,
        to,
        attempts,
        skips,
        unreached,
        Optional.empty());
  }

  /** Copies the list, so that the record stays immutable. */
  public Visit {
    skips = List.copyOf(skips);
  }

  /** A visit in which everybody had a turn. */
  public Visit(
      String group,
      Instant enteredAt,
      Instant leftAt,
      VisitOutcome outcome,
      Optional<Exhaustion> reason,
      Optional<String> to,
      int attempts,
      List<Skip> skips) {
    this(group, enteredAt, leftAt, outcome, reason, to, attempts, skips, Unreached.NOBODY);
  }
}
