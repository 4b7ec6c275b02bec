package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a kind of day, or a single one, does to somebody's hours. */
@Embeddable
class DayColumns {

  /** What the columns say. */
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

  static DayColumns of(Kind kind, String day, String openings) {
    DayColumns columns = new DayColumns();
    columns.kind = kind.name();
    columns.day = day;
    columns.openings = openings;
    return columns;
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
