package org.carillon.domain.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.domain.check.way.Halt;
import org.carillon.domain.check.way.LongestTime;
import org.carillon.domain.check.way.WayFinder;
import org.carillon.domain.check.way.Ways;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.line.Line;

/**
 * Looks through groups and lines for what is unwise, and says how long callers wait at most. What
 * is said to a line is not said again to the groups that it leads to. For one thread.
 */
public final class ConfigCheck {

  private final Known known;
  private final WayFinder ways;
  private final Map<Line, Ways> ofLines = new HashMap<>();
  private final Set<Destination> onLines;

  /** Checks this configuration. */
  public ConfigCheck(Configuration configuration) {
    this.known = Known.of(configuration);
    this.ways = new WayFinder(configuration.network(), known::course, configuration.now());
    configuration.network().lines().values().forEach(line -> ofLines.put(line, ways.of(line)));
    this.onLines =
        ofLines.values().stream()
            .flatMap(found -> found.all().stream())
            .flatMap(way -> way.halts().stream())
            .map(Halt::place)
            .collect(Collectors.toSet());
  }

  /**
   * What is unwise in the group; its ways on only where no line leads to it. A group that is
   * switched off takes no calls, and nothing is said of it.
   */
  public List<Finding> findings(CallGroup group) {
    if (!group.enabled()) {
      return List.of();
    }
    return Stream.concat(
            onLines.contains(new Destination.ToGroup(group.number()))
                ? Stream.empty()
                : findings(Rules.OF_WAYS, ways.of(group)),
            findings(Rules.OF_GROUPS, group))
        .toList();
  }

  /** What is unwise in the line. */
  public List<Finding> findings(Line line) {
    return Stream.concat(
            line.kind() == Line.Kind.DEAD_END ? Stream.empty() : findings(Rules.OF_WAYS, of(line)),
            findings(Rules.OF_LINES, line))
        .toList();
  }

  /** How long a caller waits at most who dialled the group, before his call comes to rest. */
  public LongestTime longest(CallGroup group) {
    return ways.of(group).longest();
  }

  /** How long a caller waits at most who dialled the line, before his call comes to rest. */
  public LongestTime longest(Line line) {
    return of(line).longest();
  }

  private <T> Stream<Finding> findings(List<Rule<T>> rules, T subject) {
    return rules.stream().flatMap(rule -> rule.findings(subject, known));
  }

  private Ways of(Line line) {
    return ofLines.computeIfAbsent(line, ways::of);
  }
}
