package org.carillon.domain.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;

/**
 * From one time of day to the next occurrence of another, which may be on the following day: 22:00
 * to 02:00 crosses midnight, and equal times make 24 hours.
 *
 * <p>Where clocks change, an opening loses nothing: a time that occurs twice opens at its first and
 * closes at its second occurrence, and a time that is skipped is the moment of the change.
 *
 * @param from when it opens
 * @param to when it closes; that moment is closed already
 */
public record Opening(LocalTime from, LocalTime to) {

  /** From midnight to midnight. */
  public static final Opening ALL_DAY = new Opening(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  /** Rejects a missing time. */
  public Opening {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** Whether it ends on the day after the one it began on. */
  public boolean crossesMidnight() {
    return !to.isAfter(from);
  }

  Instant opensOn(LocalDate day, ZoneId zone) {
    return moment(day.atTime(from), zone, true);
  }

  Instant closesAfter(LocalDate day, ZoneId zone) {
    LocalDate last = crossesMidnight() ? day.plusDays(1) : day;
    return moment(last.atTime(to), zone, false);
  }

  boolean contains(Instant moment, LocalDate day, ZoneId zone) {
    return !moment.isBefore(opensOn(day, zone)) && moment.isBefore(closesAfter(day, zone));
  }

  private static Instant moment(LocalDateTime time, ZoneId zone, boolean firstOfTwo) {
    ZoneOffsetTransition change = zone.getRules().getTransition(time);
    if (change != null && change.isGap()) {
      return change.getInstant();
    }
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
    return time.toInstant(offsets.get(firstOfTwo ? 0 : offsets.size() - 1));
  }
}
