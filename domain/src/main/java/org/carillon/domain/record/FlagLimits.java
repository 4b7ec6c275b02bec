package org.carillon.domain.record;

import java.time.Duration;

/**
 * Where flags begin and end (features 6.2, 6.3).
 *
 * @param shortAbandon a caller who hangs up sooner than this after entering a group was not
 *     waiting; zero switches the flag off
 * @param shortestMessage a recording shorter than this is no message
 * @param fastestHuman an outside number that answers sooner than this is hardly a human
 */
public record FlagLimits(Duration shortAbandon, Duration shortestMessage, Duration fastestHuman) {

  /** 5 s, 2 s and 2 s. */
  public static final FlagLimits USUAL =
      new FlagLimits(Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofSeconds(2));

  /** Rejects a negative limit. */
  public FlagLimits {
    if (shortAbandon.isNegative() || shortestMessage.isNegative() || fastestHuman.isNegative()) {
      throw new IllegalArgumentException(
          "flag limits "
              + shortAbandon
              + ", "
              + shortestMessage
              + ", "
              + fastestHuman
              + ": choose none below zero");
    }
  }
}
