package org.carillon.domain.availability;

import java.time.Duration;
import java.time.LocalDate;

/**
 * What a member did on one day; strategies that share out the work judge by it.
 *
 * @param day the day
 * @param answered calls answered
 * @param talked time talked
 * @param missed calls that rang in vain
 */
public record Tally(LocalDate day, int answered, Duration talked, int missed) {

  /** Before the first call ever. */
  public static final Tally NONE = new Tally(LocalDate.EPOCH, 0, Duration.ZERO, 0);

  /** The same tally if it is of that day, else an empty one. */
  public Tally on(LocalDate today) {
    return day.equals(today) ? this : new Tally(today, 0, Duration.ZERO, 0);
  }

  Tally withAnswered() {
    return new Tally(day, answered + 1, talked, missed);
  }

  Tally withTalked(Duration time) {
    return new Tally(day, answered, talked.plus(time), missed);
  }

  Tally withMissed() {
    return new Tally(day, answered, talked, missed + 1);
  }
}
