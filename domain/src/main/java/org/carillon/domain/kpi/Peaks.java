package org.carillon.domain.kpi;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Finds the peaks of a day (K50, features 6.4): slots of five minutes in which many more calls came
 * than usual, which is at least the mean and two standard deviations. Usual is what came at the
 * same time of the same weekday in the four weeks before; with less history, what came in the slots
 * of the day itself.
 *
 * @param slots calls of the day, and of those four days before it
 * @param zone in which the same time of day is the same time
 */
public record Peaks(CallSlots slots, ZoneId zone) {

  /** How many weeks of history make what is usual. */
  public static final int WEEKS = 4;

  /** Fewer calls than this in five minutes are never a peak. */
  public static final int LEAST_CALLS = 3;

  private static final int DEVIATIONS = 2;

  /**
   * A slot with so many calls.
   *
   * @param at when it begins
   * @param calls how many came
   */
  public record Peak(Instant at, long calls) {}

  /**
   * The peaks from one moment to another, in order.
   *
   * @param hasHistory whether calls were on record four weeks before already
   */
  public List<Peak> between(Instant from, Instant to, boolean hasHistory) {
    List<Instant> day = slotsBetween(from, to);
    double ofTheDay = much(day.stream().mapToLong(slots::count));
    return day.stream()
        .filter(slot -> isPeak(slot, hasHistory ? usual(slot) : ofTheDay))
        .map(slot -> new Peak(slot, slots.count(slot)))
        .toList();
  }

  private boolean isPeak(Instant slot, double usual) {
    return slots.count(slot) >= Math.max(LEAST_CALLS, usual);
  }

  private double usual(Instant slot) {
    return much(
        IntStream.rangeClosed(1, WEEKS)
            .mapToLong(week -> slots.count(slot.atZone(zone).minusWeeks(week).toInstant())));
  }

  /** Mean and two standard deviations (of all values, not of a sample). */
  private static double much(LongStream counts) {
    double[] values = counts.asDoubleStream().toArray();
    double mean = mean(DoubleStream.of(values));
    double variance = mean(DoubleStream.of(values).map(value -> Math.pow(value - mean, 2)));
    return mean + DEVIATIONS * Math.sqrt(variance);
  }

  private static List<Instant> slotsBetween(Instant from, Instant to) {
    long count = Duration.between(from, to).dividedBy(CallSlots.LENGTH);
    return IntStream.range(0, Math.toIntExact(count))
        .mapToObj(number -> from.plus(CallSlots.LENGTH.multipliedBy(number)))
        .toList();
  }

  private static double mean(DoubleStream values) {
    return values.average().orElse(0);
  }
}
