package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of line_day: what a kind of day, or a single one, does to the hours of a line. */
@Entity(name = "CallLineDay")
@Table(name = "line_day")
class LineDayEntity extends LineRow {

  /** What the row says. */
  enum Kind {
    /** The openings of a day of the week, such as MONDAY. */
    WEEKLY,
    /** A date, or month and day, without hours. */
    HOLIDAY,
    /** The openings of one date. */
    EXCEPTION
  }

  @Column(name = "kind", nullable = false)
  private String kind;

  @Column(name = "of_day", nullable = false)
  private String day;

  @Column(name = "openings", nullable = false)
  private String openings;

  static LineDayEntity of(Kind kind, String day, String openings) {
    LineDayEntity row = new LineDayEntity();
    row.kind = kind.name();
    row.day = day;
    row.openings = openings;
    return row;
  }

  boolean is(Kind other) {
    return kind.equals(other.name());
  }

  String day() {
    return day;
  }

  String openings() {
    return openings;
  }
}
