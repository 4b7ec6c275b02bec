package org.carillon.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.carillon.config.Settings;
import org.carillon.domain.caller.BlockList;
import org.carillon.domain.caller.NumberPlan;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.line.Heading;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LineWalk;
import org.carillon.domain.line.Network;
import org.carillon.domain.line.Preset;
import org.carillon.domain.line.PresetWishes;
import org.carillon.domain.line.Scenario;
import org.carillon.line.Lines;
import org.carillon.line.LinesChanged;
import org.carillon.routing.Groups;

/** Reads and saves lines and blocked callers, and makes them from presets. */
@Stateless
public class LineAdmin {

  @Inject private Lines lines;
  @Inject private Groups groups;
  @Inject private GroupAdmin groupAdmin;
  @Inject private Settings settings;
  private OwnNumbers own;
  private Consumer<LinesChanged> changed;

  /** For the container. */
  public LineAdmin() {}

  LineAdmin(
      Lines lines,
      Groups groups,
      GroupAdmin groupAdmin,
      OwnNumbers own,
      Consumer<LinesChanged> changed) {
    this.lines = lines;
    this.groups = groups;
    this.groupAdmin = groupAdmin;
    this.own = own;
    this.changed = changed;
  }

  @Inject
  void announceBy(Event<LinesChanged> event) {
    changed = event::fire;
  }

  @PostConstruct
  void readNumbers() {
    own = OwnNumbers.here(settings.numbers());
  }

  /** All valid lines in the order of their numbers. */
  public List<Line> lines() {
    return lines.all().readable();
  }

  /** The line of that number. */
  public Optional<Line> line(String number) {
    return lines().stream().filter(line -> line.number().equals(number)).findFirst();
  }

  /**
   * Everywhere that a call goes which arrives then, from a caller without a rule, and which nobody
   * answers.
   */
  public List<Heading> unanswered(Line line, Instant at) {
    Network network = Network.of(groups.all().readable().stream(), lines().stream());
    return new LineWalk(network::line)
        .unanswered(
            line,
            at,
            number -> network.group(number).map(CallGroup::overflow).orElse(Overflow.NONE));
  }

  /**
   * Stores a line under its number, new or changed. Calls that arrive after the commit meet the new
   * configuration.
   *
   * @throws InvalidLine when a value does not fit, a destination does not exist or is a dead end,
   *     or a call could go in a circle; nothing is stored
   */
  public void save(Line line) {
    LineLimits.check(line);
    groups.lockRoutes();
    refuse(routes().faultOf(line));
    lines.save(line);
    changed.accept(new LinesChanged());
  }

  /**
   * Removes the line of that number.
   *
   * @throws InvalidLine when a group or another line sends calls to it; nothing is removed
   */
  public void remove(String number) {
    groups.lockRoutes();
    refuse(routes().faultWithout(number));
    lines.remove(number);
    changed.accept(new LinesChanged());
  }

  /**
   * Stores the groups and the line of a preset, all or nothing (K28).
   *
   * @throws IllegalArgumentException when the wishes do not fit the preset
   * @throws InvalidLine when a number is taken, or a value does not fit
   * @throws InvalidGroup when a value does not fit
   */
  public Line apply(Preset preset, PresetWishes wishes) {
    LineLimits.check(wishes.voicemail());
    Scenario scenario = Scenario.of(preset, wishes);
    groups.lockRoutes();
    refuse(line(wishes.line()).map(line -> "line " + line.number() + taken(line.name())));
    scenario.groups().forEach(this::requireNew);
    scenario.groups().forEach(groupAdmin::save);
    save(scenario.line());
    return scenario.line();
  }

  private void requireNew(CallGroup group) {
    refuse(
        groupAdmin.groups().stream()
            .filter(other -> other.number().equals(group.number()))
            .findFirst()
            .map(other -> "group " + other.number() + taken(other.name())));
  }

  private static String taken(String name) {
    return " exists already and is called " + name + ": choose another number";
  }

  /** How numbers are dialled here, so that those of callers are written in one way. */
  public NumberPlan numbers() {
    return own.plan();
  }

  /** The callers who are refused. */
  public BlockList blocked() {
    return lines.blocked();
  }

  /**
   * Replaces the callers who are refused.
   *
   * @throws InvalidLine when a number is too long; nothing is stored
   */
  public void block(BlockList blocked) {
    blocked.numbers().forEach(LineLimits::checkBlocked);
    lines.save(blocked);
    changed.accept(new LinesChanged());
  }

  private RouteCheck routes() {
    return new RouteCheck(groups, lines, own);
  }

  private static void refuse(Optional<String> fault) {
    fault.ifPresent(
        message -> {
          throw new InvalidLine(message);
        });
  }
}
