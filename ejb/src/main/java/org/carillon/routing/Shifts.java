package org.carillon.routing;

import java.time.Instant;
import org.carillon.domain.hours.BusinessHours;

/**
 * Somebody's hours for many questions: it remembers the answer for as long as it stays the same,
 * because every offer asks for every member of its group. Threads that ask at once may each find
 * the answer out; they find the same.
 */
final class Shifts {

  private final BusinessHours hours;
  private volatile Shift current = new Shift(Instant.MAX, Instant.MAX, false);

  private record Shift(Instant from, Instant until, boolean open) {

    boolean contains(Instant moment) {
      return !moment.isBefore(from) && moment.isBefore(until);
    }
  }

  Shifts(BusinessHours hours) {
    this.hours = hours;
  }

  BusinessHours hours() {
    return hours;
  }

  boolean isOpen(Instant moment) {
    Shift shift = current;
    if (!shift.contains(moment)) {
      shift = shiftAt(moment);
      current = shift;
    }
    return shift.open();
  }

  private Shift shiftAt(Instant moment) {
    // nothing within the days that nextChange looks ahead: asked again after one of them
    Instant until = hours.nextChange(moment).orElseGet(() -> moment.plusSeconds(86_400));
    return new Shift(moment, until, hours.isOpen(moment));
  }
}
