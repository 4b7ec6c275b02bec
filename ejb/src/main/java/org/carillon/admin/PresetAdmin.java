package org.carillon.admin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
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
    refuse(
        lines
            .line(line.number())
            .map(other -> Phrase.of(AdminFault.LINE_TAKEN, other.number(), other.name())));
  }

  private void requireNew(CallGroup group) {
    refuse(
        groups.groups().stream()
            .filter(other -> other.number().equals(group.number()))
            .findFirst()
            .map(other -> Phrase.of(AdminFault.GROUP_TAKEN, other.number(), other.name())));
  }

  /** The container would hide any other failure in one of its own. */
  private static Scenario scenario(Preset preset, PresetWishes wishes) {
    try {
      return Scenario.of(preset, wishes);
    } catch (InvalidValue wrong) {
      throw new InvalidLine(wrong.phrase());
    }
  }

  private static void refuse(Optional<Phrase> fault) {
    fault.ifPresent(
        phrase -> {
          throw new InvalidLine(phrase);
        });
  }
}
