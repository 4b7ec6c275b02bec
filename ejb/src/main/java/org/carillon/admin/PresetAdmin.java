package org.carillon.admin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carillon.domain.fault.InvalidValue;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.Preset;
import org.carillon.domain.line.PresetWishes;
import org.carillon.domain.line.Scenario;
import org.carillon.routing.Groups;

/** Makes a line and its groups from a preset (K28). */
@Stateless
public class PresetAdmin {

  @Inject private Groups stored;
  @Inject private GroupAdmin groups;
  @Inject private LineAdmin lines;

  /** For the container. */
  public PresetAdmin() {}

  PresetAdmin(Groups stored, GroupAdmin groups, LineAdmin lines) {
    this.stored = stored;
    this.groups = groups;
    this.lines = lines;
  }

  /**
   * Stores the groups and the line of a preset, all or nothing.
   *
   * @throws InvalidLine when the wishes do not fit the preset, a number is taken, or a value does
   *     not fit
   * @throws InvalidGroup when a value does not fit
   */
  public Line apply(Preset preset, PresetWishes wishes) {
    LineLimits.check(wishes.voicemail());
    Scenario scenario = scenario(preset, wishes);
    stored.lockRoutes();
    requireNew(scenario.line());
    scenario.groups().forEach(this::requireNew);
    scenario.groups().forEach(groups::save);
    lines.save(scenario.line());
    return scenario.line();
  }

  private void requireNew(Line line) {
    lines
        .line(line.number())
        .ifPresent(
            other -> {
              throw taken(AdminFault.LINE_TAKEN, other.number(), other.name());
            });
  }

  private void requireNew(CallGroup group) {
    groups.groups().stream()
        .filter(other -> other.number().equals(group.number()))
        .findFirst()
        .ifPresent(
            other -> {
              throw taken(AdminFault.GROUP_TAKEN, other.number(), other.name());
            });
  }

  private static InvalidLine taken(AdminFault fault, String number, String name) {
    return new InvalidLine(Phrase.of(fault, number, name));
  }

  /** The container would hide any other failure in one of its own. */
  private static Scenario scenario(Preset preset, PresetWishes wishes) {
    try {
      return Scenario.of(preset, wishes);
    } catch (InvalidValue wrong) {
      throw new InvalidLine(wrong.phrase());
    }
  }
}
