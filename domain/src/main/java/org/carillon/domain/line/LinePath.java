package org.carillon.domain.line;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of one call: what lies before it, as configured when it came (features 5.2.10), and where
 * it has been.
 *
 * @param ahead the stops still to come
 * @param groups numbers of the groups visited
 * @param lines numbers of the lines entered
 * @param before numbers of the groups that it visited before it left the house and came back
 */
public record LinePath(
    List<Stop> ahead, List<String> groups, List<String> lines, List<String> before)
    implements Serializable {

  /** Most groups that one call visits (S12, features D8). */
  public static final int MOST_GROUPS = 5;

  /** Copies the lists, so that the record stays immutable. */
  public LinePath {
    ahead = List.copyOf(ahead);
    groups = List.copyOf(groups);
    lines = List.copyOf(lines);
    before = List.copyOf(before);
  }

  /** The way of a call that was never here before. */
  public LinePath(List<Stop> ahead, List<String> groups, List<String> lines) {
    this(ahead, groups, lines, List.of());
  }

  /** The same way for a call that visited these groups, left the house and came back. */
  public LinePath after(List<String> visited) {
    return new LinePath(ahead, groups, lines, visited);
  }

  /** Whether the call is in a group where it was before, or in more groups than it may visit. */
  public boolean isTooLong() {
    return groups.stream().anyMatch(before::contains)
        || !groups.isEmpty() && before.size() + groups.size() > MOST_GROUPS;
  }

  /** Whether the call was sent to another line since its way was like that. */
  public boolean hasChangedLineSince(LinePath earlier) {
    return lines.size() > earlier.lines.size();
  }

  /** Whether the call has come to another line than the one that it arrived at. */
  public boolean hasChangedLine() {
    return lines.size() > 1;
  }

  /** The way of a call that dialled a group without a line: nothing comes after it. */
  public static LinePath ofGroup(String number) {
    return new LinePath(List.of(), List.of(number), List.of());
  }

  static LinePath ofLine(String number, List<Stop> stops) {
    return new LinePath(stops, List.of(), List.of(number));
  }

  /** The same way with this stop before all others. */
  LinePath first(Stop stop) {
    return new LinePath(with(List.of(stop), ahead), groups, lines, before);
  }

  /** The same way without its next stop. */
  LinePath pastNext() {
    return new LinePath(ahead.subList(1, ahead.size()), groups, lines, before);
  }

  LinePath visiting(String group) {
    return new LinePath(ahead, with(groups, List.of(group)), lines, before);
  }

  /** The way leads over another line, and what lay ahead on the old one is dropped. */
  LinePath entering(String line, List<Stop> stops) {
    return new LinePath(stops, groups, with(lines, List.of(line)), before);
  }

  boolean mayVisit(String group) {
    return before.size() + groups.size() < MOST_GROUPS
        && !groups.contains(group)
        && !before.contains(group);
  }

  boolean mayEnter(String line) {
    return !lines.contains(line);
  }

  private static <T> List<T> with(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
