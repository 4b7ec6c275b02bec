package org.carillon.routing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.config.Settings;
import org.carillon.domain.caller.Caller;
import org.carillon.domain.caller.NumberPlan;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.line.Arrival;
import org.carillon.domain.line.Heading;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LineWalk;
import org.carillon.domain.record.Circumstance;
import org.carillon.line.LineDirectory;

/** Finds what callers reach under a number: a line, else a group. */
@ApplicationScoped
public class Entrances {

  @Inject private LineDirectory lines;
  @Inject private GroupDirectory groups;
  @Inject private Onwards onwards;
  @Inject private Settings settings;
  private NumberPlan plan;

  /** For the container. */
  public Entrances() {}

  Entrances(LineDirectory lines, GroupDirectory groups, Onwards onwards, NumberPlan plan) {
    this.lines = lines;
    this.groups = groups;
    this.onwards = onwards;
    this.plan = plan;
  }

  @PostConstruct
  void readPlan() {
    plan = settings.numbers();
  }

  boolean has(String number) {
    return line(number).isPresent() || group(number).isPresent();
  }

  /** How a call comes in that dials this number; empty when nothing has it. */
  Optional<Entrance> of(String number, String callerUri, Instant now) {
    Caller caller = Callers.callerOf(callerUri, plan);
    Optional<Line> line = line(number);
    if (line.isPresent()) {
      return Optional.of(at(line.get(), caller, now));
    }
    return group(number)
        .map(
            group ->
                lines.blocked().blocks(caller) ? new Entrance.Blocked() : Entrance.Open.to(group));
  }

  private Optional<Line> line(String number) {
    return lines.line(number).or(() -> lines.line(plan.normal(number)));
  }

  private Optional<CallGroup> group(String number) {
    return groups.group(number).or(() -> groups.group(plan.normal(number)));
  }

  private Entrance at(Line line, Caller caller, Instant now) {
    Arrival arrival = new LineWalk(lines::line).arrive(line, caller, lines.blocked(), now);
    return arrival instanceof Arrival.Accepted accepted
        ? open(line, accepted, now)
        : new Entrance.Blocked(line.number());
  }

  private Entrance open(Line line, Arrival.Accepted accepted, Instant now) {
    Heading first = onwards.existing(accepted.heading(), now);
    if (first instanceof Heading.Ring ring) {
      CallGroup group = ring.as(groups.group(ring.group()).orElseThrow());
      return new Entrance.Open(
          group, ring.path(), circumstances(accepted, ring), accepted.urgent());
    }
    Heading.Leave elsewhere = (Heading.Leave) first;
    return new Entrance.Open(
        standingFor(line),
        elsewhere.before(),
        circumstances(accepted, elsewhere),
        accepted.urgent());
  }

  private Set<Circumstance> circumstances(Arrival.Accepted accepted, Heading first) {
    Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
    if (accepted.outOfHours()) {
      circumstances.add(Circumstance.OUT_OF_HOURS);
    }
    if (accepted.urgent()) {
      circumstances.add(Circumstance.URGENT);
    }
    if (leadsOverDeadEnd(first)) {
      circumstances.add(Circumstance.DEAD_END);
    }
    if (first.path().hasChangedLine()) {
      circumstances.add(Circumstance.OTHER_LINE);
    }
    return circumstances;
  }

  /** Whether a dead end is on the way before anybody was rung: the dialled line, or another one. */
  private boolean leadsOverDeadEnd(Heading first) {
    return first.path().lines().stream()
        .flatMap(number -> lines.line(number).stream())
        .anyMatch(passed -> passed.kind() == Line.Kind.DEAD_END);
  }

  private static CallGroup standingFor(Line line) {
    return new CallGroup(
        line.number(),
        line.name(),
        "",
        CallGroup.DEFAULT_RING_TIME,
        CallGroup.LONGEST_MAX_TIME,
        List.of(),
        false);
  }
}
