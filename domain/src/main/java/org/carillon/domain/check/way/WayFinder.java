package org.carillon.domain.check.way;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.line.Heading;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LinePath;
import org.carillon.domain.line.LineWalk;
import org.carillon.domain.line.Network;
import org.carillon.domain.line.Stop;

/**
 * Finds every way of a call that nobody answers: it asks {@link LineWalk}, as real calls do, at
 * each moment that makes a difference and for each reason that a group may have.
 */
public final class WayFinder {

  private static final List<Overflow.Reason> CLOSED = List.of(Overflow.Reason.CLOSED);

  /** The one that takes longest first: of those that lead to the same place it alone counts. */
  private static final List<Overflow.Reason> OPEN =
      List.of(Overflow.Reason.NO_ANSWER, Overflow.Reason.BUSY, Overflow.Reason.UNREACHABLE);

  private final Network network;
  private final Function<CallGroup, Course> courses;
  private final LineWalk walk;
  private final List<Instant> moments;

  /**
   * Knows its way about these groups and lines.
   *
   * @param courses how a group rings
   * @param now from when on lines open and close
   */
  public WayFinder(Network network, Function<CallGroup, Course> courses, Instant now) {
    this.network = network;
    this.courses = courses;
    this.walk = new LineWalk(network::line);
    this.moments =
        Stream.concat(
                Stream.of(now),
                network.lines().values().stream()
                    .flatMap(line -> line.hours().nextChange(now).stream()))
            .distinct()
            .toList();
  }

  /** The ways of a call that dials the group. */
  public Ways of(CallGroup group) {
    LinePath path = LinePath.ofGroup(group.number());
    Heading start = new Heading.Ring(group.number(), Optional.empty(), path);
    return ways(moment -> Stream.of(Optional.of(start)));
  }

  /** The ways of a call that dials the line, whatever the hour and the caller. */
  public Ways of(Line line) {
    return ways(moment -> Stream.concat(Stream.of(usual(line, moment)), byRule(line, moment)));
  }

  private Ways ways(Function<Instant, Stream<Optional<Heading>>> starts) {
    return new Ways(
        moments.stream()
            .flatMap(moment -> starts.apply(moment).flatMap(start -> on(start, Way.BEGIN, moment)))
            .distinct()
            .toList());
  }

  private Optional<Heading> usual(Line line, Instant moment) {
    return walk.unanswered(line, moment, number -> Overflow.NONE).stream().findFirst();
  }

  private Stream<Optional<Heading>> byRule(Line line, Instant moment) {
    List<Stop> last =
        line.finalDestination().stream().map(to -> new Stop(to, Duration.ZERO)).toList();
    LinePath path = new LinePath(last, List.of(), List.of(line.number()));
    return line.callerRules().stream()
        .map(CallerRule::treatment)
        .filter(Treatment.Route.class::isInstance)
        .map(route -> Overflow.always(((Treatment.Route) route).to()))
        .map(to -> walk.after(path, to, Overflow.Reason.NO_ANSWER, moment));
  }

  private Stream<Way> on(Optional<Heading> next, Way sofar, Instant moment) {
    if (next.isEmpty()) {
      return Stream.of(sofar);
    }
    return next.get() instanceof Heading.Ring ring
        ? over(ring, sofar, moment)
        : leaving((Heading.Leave) next.get(), sofar, moment);
  }

  private Stream<Way> over(Heading.Ring ring, Way sofar, Instant moment) {
    Optional<CallGroup> group = network.group(ring.group()).map(ring::as);
    if (group.isEmpty()) {
      return on(further(ring.path(), moment), sofar, moment);
    }
    Map<Optional<Heading>, Halt> onwards = new LinkedHashMap<>();
    for (Overflow.Reason reason : group.get().enabled() ? OPEN : CLOSED) {
      onwards.putIfAbsent(
          walk.after(ring.path(), group.get().overflow(), reason, moment),
          Halt.in(group.get(), courses.apply(group.get()), reason));
    }
    return onwards.entrySet().stream()
        .flatMap(each -> on(each.getKey(), sofar.over(each.getValue()), moment));
  }

  /** A number outside that does not answer is not the end where something comes after it (S14). */
  private Stream<Way> leaving(Heading.Leave leave, Way sofar, Instant moment) {
    Optional<Heading> after =
        leave.to() instanceof Destination.External
            ? further(leave.path(), moment)
            : Optional.empty();
    return after.isEmpty()
        ? Stream.of(sofar.to(leave.to()))
        : on(after, sofar.over(Halt.outside(leave.to())), moment);
  }

  private Optional<Heading> further(LinePath path, Instant moment) {
    return walk.after(path, Overflow.NONE, Overflow.Reason.UNREACHABLE, moment);
  }
}
