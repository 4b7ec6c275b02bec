package org.carillon.report;

import java.time.Instant;
import java.util.List;

/**
 * Which calls are asked for: those that fit everything.
 *
 * @param from arrived then or later
 * @param to arrived before
 * @param conditions what else must be true of each
 */
public record CallFilter(Instant from, Instant to, List<Condition> conditions) {

  /** Copies the list, so that the record stays immutable. */
  public CallFilter {
    conditions = List.copyOf(conditions);
  }
}
