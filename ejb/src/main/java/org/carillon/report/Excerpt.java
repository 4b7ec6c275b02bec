package org.carillon.report;

import java.time.Instant;

/**
 * Which calls on record are read for figures: those that have ended.
 *
 * @param from arrived then or later
 * @param to arrived before
 * @param internal whether those are among them that our own people made (features 6.3)
 */
public record Excerpt(Instant from, Instant to, boolean internal) {

  /** The calls of these days. */
  static Excerpt of(Period days, boolean internal) {
    return new Excerpt(days.start(), days.end(), internal);
  }
}
