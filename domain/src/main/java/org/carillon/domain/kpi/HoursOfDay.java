package org.carillon.domain.kpi;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.carillon.domain.record.Outcome;

/**
 * What the calls came to, by the hour of the day at which they came. An hour that a change of
 * clocks repeats is one hour here.
 *
 * @param hours 24 of them, from midnight on; an outcome that no call had is missing
 */
public record HoursOfDay(List<Map<Outcome, Long>> hours) {

  private static final int HOURS = 24;

  /**
   * A call that came.
   *
   * @param at when
   * @param outcome what it came to
   */
  public record Arrival(Instant at, Outcome outcome) {}

  /** Copies the list, so that the record stays immutable. */
  public HoursOfDay {
    hours = hours.stream().map(Map::copyOf).toList();
  }

  /** The hours at which these calls came, on the clocks of that time zone. */
  public static HoursOfDay of(List<Arrival> calls, ZoneId zone) {
    List<Map<Outcome, Long>> hours = IntStream.range(0, HOURS).mapToObj(HoursOfDay::empty).toList();
    for (Arrival call : calls) {
      hours.get(call.at().atZone(zone).getHour()).merge(call.outcome(), 1L, Long::sum);
    }
    return new HoursOfDay(hours);
  }

  /** How many calls came to this in that hour, 0 to 23. */
  public long count(int hour, Outcome outcome) {
    return hours.get(hour).getOrDefault(outcome, 0L);
  }

  private static Map<Outcome, Long> empty(int hour) {
    return new EnumMap<>(Outcome.class);
  }
}
