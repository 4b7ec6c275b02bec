package org.carillon.domain.line;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.domain.group.CallGroup;

/**
 * All groups and lines there are, to check where they lead.
 *
 * @param groups by number
 * @param lines by number
 */
public record Network(Map<String, CallGroup> groups, Map<String, Line> lines) {

  /** Copies the maps, so that the record stays immutable. */
  public Network {
    groups = Map.copyOf(groups);
    lines = Map.copyOf(lines);
  }

  /** Made of these. */
  public static Network of(Stream<CallGroup> groups, Stream<Line> lines) {
    return new Network(byNumber(groups, CallGroup::number), byNumber(lines, Line::number));
  }

  /** The group of that number. */
  public Optional<CallGroup> group(String number) {
    return Optional.ofNullable(groups.get(number));
  }

  /** The line of that number. */
  public Optional<Line> line(String number) {
    return Optional.ofNullable(lines.get(number));
  }

  private static <T> Map<String, T> byNumber(Stream<T> all, Function<T, String> number) {
    return all.collect(Collectors.toMap(number, Function.identity(), (old, latest) -> latest));
  }
}
