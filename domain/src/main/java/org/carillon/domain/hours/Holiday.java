package org.carillon.domain.hours;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day without hours. Feasts that move, such as Easter Monday, are given by their dates. */
public sealed interface Holiday {

  /** Whether it falls on this day. */
  boolean isOn(LocalDate day);

  /**
   * On one date.
   *
   * @param date which
   */
  record Once(LocalDate date) implements Holiday {
    @Override
    public boolean isOn(LocalDate day) {
      return day.equals(date);
    }
  }

  /**
   * Every year; 29 February in leap years only.
   *
   * @param date which
   */
  record Yearly(MonthDay date) implements Holiday {
    @Override
    public boolean isOn(LocalDate day) {
      return MonthDay.from(day).equals(date);
    }
  }
}
