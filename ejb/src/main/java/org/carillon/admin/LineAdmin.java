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
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.line.Heading;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LineWalk;
import org.carillon.domain.line.Network;
import org.carillon.line.Lines;
import org.carillon.line.LinesChanged;
import org.carillon.routing.Groups;

/** Reads and saves lines and blocked callers. */
@Stateless
public class LineAdmin {

  @Inject private Lines lines;
  @Inject private Groups groups;
  @Inject private Settings settings;
  private OwnNumbers own;
  private Consumer<LinesChanged> changed;

  /** For the container. */
  public LineAdmin() {}

  LineAdmin(Lines lines, Groups groups, OwnNumbers own, Consumer<LinesChanged> changed) {
    this.lines = lines;
    this.groups = groups;
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
   * How often the line of that number was changed; to be told when a change is saved that was made
   * of what was read at that time.
   */
  public long version(String number) {
    return lines.version(number);
  }

  /**
   * The same as {@link #save(Line)}, unless somebody else changed the line meanwhile.
   *
   * @param version of the line that was changed
   * @throws InvalidLine when the line has another version now, or is gone; nothing is stored
   */
  public void save(Line line, long version) {
    if (lines.version(line.number()) != version) {
      throw new InvalidLine(Phrase.of(AdminFault.LINE_CHANGED, line.number()));
    }
    save(line);
  }

  /**
   * Removes the line of that number.
   *
   * @throws InvalidLine when a group or a line sends calls to it; nothing is removed
   */
  public void remove(String number) {
    groups.lockRoutes();
    refuse(routes().faultWithoutLine(number));
    lines.remove(number);
    changed.accept(new LinesChanged());
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

  private static void refuse(Optional<Phrase> fault) {
    fault.ifPresent(
        message -> {
          throw new InvalidLine(message);
        });
  }
}
