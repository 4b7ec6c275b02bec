package org.carillon.domain.call;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.record.CallStory;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.Direction;
import org.carillon.domain.record.FlagLimits;
import org.carillon.domain.record.Flags;

/**
 * What reports know of a call beyond who took it (features 6.1 and 6.2).
 *
 * @param line number of the line that was dialled; empty when it was a group's own number
 * @param enteredAt when the call entered its first group; empty when it never got so far
 * @param circumstances what was true of the call
 * @param flags what follows from its story; computed once, when the call is over
 */
public record Particulars(
    Optional<String> line,
    Optional<Instant> enteredAt,
    Set<Circumstance> circumstances,
    Flags flags) {

  /** Nothing is known. */
  public static final Particulars NONE =
      new Particulars(Optional.empty(), Optional.empty(), Set.of(), new Flags(Set.of()));

  /** Copies the set, so that the record stays immutable. */
  public Particulars {
    circumstances = Set.copyOf(circumstances);
  }

  /** The same, and the call entered its first group then. */
  public Particulars enteredAt(Instant at) {
    return new Particulars(line, Optional.of(at), circumstances, flags);
  }

  /** Where the call came from. */
  public Direction direction() {
    return circumstances.contains(Circumstance.INTERNAL) ? Direction.INTERNAL : Direction.INBOUND;
  }

  /** Those of a call that came on these terms and had this story. */
  public static Particulars of(CallTerms terms, CallStory story) {
    return new Particulars(
        Optional.of(terms.line()).filter(number -> !number.isEmpty()),
        story.enter(),
        story.circumstances(),
        Flags.of(story, FlagLimits.USUAL));
  }
}
