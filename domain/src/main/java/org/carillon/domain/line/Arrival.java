package org.carillon.domain.line;

/** What becomes of a call that arrives at a line. */
public sealed interface Arrival {

  /** It is refused with 603 and counts as blocked (features 6.2). */
  record Blocked() implements Arrival {}

  /**
   * It is let in.
   *
   * @param heading where it goes first
   * @param outOfHours whether the line was closed; a report counts that (features 6.1)
   * @param urgent whether it goes before others that wait (F28)
   */
  record Accepted(Heading heading, boolean outOfHours, boolean urgent) implements Arrival {}
}
