package org.carillon.domain.kpi;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many calls came in each slot of five minutes. Slots begin at full five minutes of UTC, and so
 * of every time zone.
 *
 * @param counts calls by the moment the slot begins; slots without calls are missing
 */
public record CallSlots(Map<Instant, Long> counts) {

  /** How long a slot is. */
  public static final Duration LENGTH = Duration.ofMinutes(5);

  /** Copies the map, so that the record stays immutable. */
  public CallSlots {
    counts = Map.copyOf(counts);
  }

  /** The slots of calls that came at these moments. */
  public static CallSlots of(Collection<Instant> arrivals) {
    return new CallSlots(
        arrivals.stream()
            .map(CallSlots::begin)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
  }

  /** How many calls came in the slot of this moment. */
  public long count(Instant moment) {
    return counts.getOrDefault(begin(moment), 0L);
  }

  private static Instant begin(Instant moment) {
    long length = LENGTH.toMillis();
    return Instant.ofEpochMilli(Math.floorDiv(moment.toEpochMilli(), length) * length);
  }
}
