package org.carillon.domain.line;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carillon.domain.caller.BlockList;
import org.carillon.domain.caller.Caller;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Overflow;

/**
 * Says where a call goes next, so that the call machine can ask. A stop that would lead in a circle
 * or to a sixth group is passed over (features D8), as is a line that does not exist; so every walk
 * ends.
 */
public final class LineWalk {

  private final Function<String, Optional<Line>> lines;

  /**
   * Knows these lines.
   *
   * @param lines finds a line by its number
   */
  public LineWalk(Function<String, Optional<Line>> lines) {
    this.lines = Objects.requireNonNull(lines, "lines");
  }

  /** What becomes of a call that arrives at this line. */
  public Arrival arrive(Line line, Caller caller, BlockList blocked, Instant now) {
    Optional<Treatment> rule = CallerRule.first(line.callerRules(), caller);
    if (blocked.blocks(caller) || rule.filter(Treatment.Block.class::isInstance).isPresent()) {
      return new Arrival.Blocked();
    }
    List<Stop> stops =
        rule.filter(Treatment.Route.class::isInstance)
            .map(route -> line.stopsBy(((Treatment.Route) route).to()))
            .orElseGet(() -> stopsOf(line, now));
    LinePath path = entered(LinePath.ofLine(line.number(), stops), now);
    Heading heading = next(path, now).orElseGet(() -> refusal(path));
    boolean urgent = rule.filter(Treatment.Urgent.class::isInstance).isPresent();
    return new Arrival.Accepted(heading, !line.hours().isOpen(now), urgent);
  }

  /**
   * What comes after a group that did not take the call: its own overflow for this reason, else the
   * next step of the line, else the line's final destination.
   *
   * @param path the way of the call up to this group
   * @param overflow the group's own
   * @param reason why it did not take the call
   * @param now the moment, for the hours of another line
   * @return empty when nothing is left, and the call is refused for that reason
   */
  public Optional<Heading> after(
      LinePath path, Overflow overflow, Overflow.Reason reason, Instant now) {
    return next(ahead(path, overflow, reason), now);
  }

  /** The same, and a refusal where nothing is left. */
  public Heading headingAfter(
      LinePath path, Overflow overflow, Overflow.Reason reason, Instant now) {
    LinePath ahead = ahead(path, overflow, reason);
    return next(ahead, now).orElseGet(() -> refusal(entered(ahead, now)));
  }

  private static LinePath ahead(LinePath path, Overflow overflow, Overflow.Reason reason) {
    return overflow.to(reason).map(to -> path.first(Stop.of(to))).orElse(path);
  }

  /**
   * Everywhere that a call goes which nobody answers, from a caller without a rule.
   *
   * @param line that it arrives at
   * @param now when it arrives
   * @param overflows the overflow of a group by its number
   */
  public List<Heading> unanswered(Line line, Instant now, Function<String, Overflow> overflows) {
    LinePath start = LinePath.ofLine(line.number(), stopsOf(line, now));
    return Stream.iterate(
            next(start, now),
            Optional::isPresent,
            here ->
                here.filter(Heading.Ring.class::isInstance)
                    .map(Heading.Ring.class::cast)
                    .flatMap(ring -> unanswered(ring, now, overflows)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Heading> unanswered(
      Heading.Ring ring, Instant now, Function<String, Overflow> overflows) {
    Overflow overflow = overflows.apply(ring.group());
    return after(ring.path(), overflow, Overflow.Reason.NO_ANSWER, now);
  }

  private Optional<Heading> next(LinePath path, Instant now) {
    if (path.ahead().isEmpty()) {
      return Optional.empty();
    }
    Stop stop = path.ahead().get(0);
    LinePath rest = path.pastNext();
    if (stop.to() instanceof Destination.ToGroup group) {
      return rest.mayVisit(group.number())
          ? Optional.of(ring(group.number(), stop.ringTime(), rest))
          : next(rest, now);
    }
    if (stop.to() instanceof Destination.ToLine line) {
      return next(enter(line.number(), rest, now), now);
    }
    return Optional.of(new Heading.Leave(stop.to(), rest));
  }

  /** The way over the lines that it leads to at once, the last of which may lead nowhere. */
  private LinePath entered(LinePath path, Instant now) {
    LinePath here = path;
    while (!here.ahead().isEmpty() && here.ahead().get(0).to() instanceof Destination.ToLine line) {
      here = enter(line.number(), here.pastNext(), now);
    }
    return here;
  }

  private LinePath enter(String number, LinePath path, Instant now) {
    return lines
        .apply(number)
        .filter(line -> path.mayEnter(number))
        .map(line -> path.entering(number, stopsOf(line, now)))
        .orElse(path);
  }

  private static Heading ring(String group, Duration ringTime, LinePath path) {
    Optional<Duration> override = Optional.of(ringTime).filter(time -> !time.isZero());
    return new Heading.Ring(group, override, path.visiting(group));
  }

  private static Heading refusal(LinePath path) {
    return new Heading.Leave(new Destination.Reject(), path);
  }

  private static List<Stop> stopsOf(Line line, Instant now) {
    return line.hours().isOpen(now) ? line.stopsWhenOpen() : line.stopsWhenClosed();
  }
}
