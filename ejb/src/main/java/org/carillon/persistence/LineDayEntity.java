package org.carillon.persistence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of line_day: what a kind of day, or a single one, does to the hours of a line. */
@Entity(name = "CallLineDay")
@Table(name = "line_day")
class LineDayEntity extends LineRow {

  @Embedded private DayColumns day = new DayColumns();

  static LineDayEntity of(DayColumns day) {
    LineDayEntity row = new LineDayEntity();
    row.day = day;
    return row;
  }

  DayColumns day() {
    return day;
  }
}
