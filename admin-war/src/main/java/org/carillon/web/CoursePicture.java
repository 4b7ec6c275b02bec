package org.carillon.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.carillon.domain.kpi.HoursOfDay;
import org.carillon.domain.record.Outcome;

/**
 * A picture of the hours of a day: a bar for each, what calls came to stacked in it, in the units
 * of an SVG view box. Peaks are marks above the bars.
 *
 * @param bars the hours from midnight on
 * @param marks of the peaks
 * @param top how many calls the highest bar has
 */
public record CoursePicture(List<Bar> bars, List<Mark> marks, long top) {

  /** What is drawn, from the bottom up. */
  static final List<Outcome> DRAWN =
      List.of(Outcome.ANSWERED, Outcome.MISSED, Outcome.ABANDONED, Outcome.FAILED);

  private static final int LEFT = 40;
  private static final int HOUR = 38;
  private static final int GAP = 6;
  private static final int CEILING = 24;
  private static final int FLOOR = 184;
  private static final int LABELLED = 3;

  /**
   * An hour.
   *
   * @param hour 0 to 23
   * @param pieces of its bar, none for no calls
   * @param counts of its calls in the order of drawing
   */
  public record Bar(int hour, List<Piece> pieces, List<Long> counts) {

    /** The left edge of the bar. */
    public int x() {
      return LEFT + hour * HOUR + GAP / 2;
    }

    /** The middle of the bar. */
    public int middle() {
      return LEFT + hour * HOUR + HOUR / 2;
    }

    /** Whether its hour is written below. */
    public boolean labelled() {
      return hour % LABELLED == 0;
    }

    /** How many calls it shows. */
    public long calls() {
      return counts.stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * One piece of a bar.
   *
   * @param style the style class that colours it
   * @param y its upper edge
   * @param height how high it is
   */
  public record Piece(String style, int y, int height) {}

  /**
   * The mark of a peak.
   *
   * @param x where it points to
   * @param title what it says
   */
  public record Mark(int x, String title) {

    static Mark at(int minuteOfDay, String title) {
      return new Mark(LEFT + minuteOfDay * HOUR / 60, title);
    }
  }

  static CoursePicture of(HoursOfDay day, List<Mark> marks) {
    List<List<Long>> counts = new ArrayList<>();
    for (int hour = 0; hour < day.hours().size(); hour++) {
      int at = hour;
      counts.add(DRAWN.stream().map(outcome -> day.count(at, outcome)).toList());
    }
    long top = counts.stream().mapToLong(CoursePicture::sum).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (List<Long> hour : counts) {
      bars.add(new Bar(bars.size(), pieces(hour, top), hour));
    }
    return new CoursePicture(List.copyOf(bars), List.copyOf(marks), top);
  }

  /** Width of a bar. */
  public int barWidth() {
    return HOUR - GAP;
  }

  /** Width of the picture. */
  public int width() {
    return LEFT + bars.size() * HOUR + GAP;
  }

  /** The line on which the bars stand. */
  public int floor() {
    return FLOOR;
  }

  /** The upper edge of the highest bar. */
  public int ceiling() {
    return CEILING;
  }

  private static List<Piece> pieces(List<Long> counts, long top) {
    List<Piece> pieces = new ArrayList<>();
    long below = 0;
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) > 0) {
        int bottom = height(below, top);
        int upper = height(below + counts.get(i), top);
        String style = DRAWN.get(i).name().toLowerCase(Locale.ROOT);
        pieces.add(new Piece(style, FLOOR - upper, upper - bottom));
      }
      below += counts.get(i);
    }
    return pieces;
  }

  private static int height(long calls, long top) {
    return Math.toIntExact(calls * (FLOOR - CEILING) / top);
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
