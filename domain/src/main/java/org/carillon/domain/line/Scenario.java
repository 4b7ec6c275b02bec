package org.carillon.domain.line;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.hours.BusinessHours;

/**
 * What a preset is made of.
 *
 * @param groups to be saved before the line
 * @param line that leads to them
 */
public record Scenario(List<CallGroup> groups, Line line) {

  private static final Duration RING_TIME = Duration.ofSeconds(20);
  private static final Duration ON_CALL_RING_TIME = Duration.ofSeconds(15);

  /** Copies the list, so that the record stays immutable. */
  public Scenario {
    groups = List.copyOf(groups);
  }

  /**
   * What the preset makes of these wishes.
   *
   * @throws IllegalArgumentException when they do not fit it; the message names value and remedy
   */
  public static Scenario of(Preset preset, PresetWishes wishes) {
    preset.requireMembers(wishes.main());
    return switch (preset) {
      case RECEPTION -> oneGroup(wishes, "ring-all");
      case CUSTOMER_SERVICE -> customerService(wishes);
      case SALES -> oneGroup(wishes, "linear-hunt");
      case ON_CALL -> onCall(wishes);
    };
  }

  private static Scenario oneGroup(PresetWishes wishes, String strategy) {
    CallGroup group = group(wishes.main(), wishes.name(), strategy, RING_TIME);
    return new Scenario(List.of(group), steps(wishes, group));
  }

  private static Scenario customerService(PresetWishes wishes) {
    Preset.CUSTOMER_SERVICE.requireMembers(wishes.backup());
    CallGroup main =
        group(wishes.main(), wishes.name(), "longest-idle", RING_TIME).with(GroupOptions.QUEUEING);
    CallGroup backup = group(wishes.backup(), wishes.name() + " 2", "longest-idle", RING_TIME);
    Overflow toBackup = Overflow.always(new Destination.ToGroup(backup.number()));
    return new Scenario(List.of(backup, main.with(toBackup)), steps(wishes, main));
  }

  private static Scenario onCall(PresetWishes wishes) {
    CallGroup group = group(wishes.main(), wishes.name(), "linear-hunt", ON_CALL_RING_TIME);
    Destination onCall = new Destination.ToGroup(group.number());
    return new Scenario(
        List.of(group.with(Overflow.always(wishes.voicemail()))),
        line(wishes, List.of(), Optional.of(onCall), wishes.inHours()));
  }

  private static Line steps(PresetWishes wishes, CallGroup first) {
    List<LineStep> steps = List.of(LineStep.of(first.number()));
    return line(wishes, steps, Optional.of(wishes.voicemail()), wishes.voicemail());
  }

  private static Line line(
      PresetWishes wishes, List<LineStep> steps, Optional<Destination> closed, Destination last) {
    BusinessHours hours = wishes.hours();
    return new Line(
        wishes.line(),
        wishes.name(),
        Line.Kind.GROUP_ROUTED,
        true,
        hours,
        List.of(),
        steps,
        closed,
        Optional.of(last));
  }

  private static CallGroup group(
      PresetWishes.Team team, String name, String strategy, Duration ringTime) {
    return new CallGroup(
        team.number(), name, strategy, ringTime, CallGroup.LONGEST_MAX_TIME, team.members(), true);
  }
}
