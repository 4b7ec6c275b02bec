package org.carillon.it.callflow.groups;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.group.Destination;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LineStep;
import org.carillon.domain.line.PresetWishes;
import org.carillon.domain.line.PresetWishes.Team;

/** The lines of the tests, and what they wish of the presets. */
final class TestLines {

  private static final ZoneId ZONE = ZoneId.systemDefault();
  private static final BusinessHours ALWAYS = BusinessHours.always(ZONE);
  private static final BusinessHours NEVER = new BusinessHours(ZONE, Map.of(), Set.of(), Map.of());

  private final TestTeam team;

  TestLines(TestTeam team) {
    this.team = team;
  }

  List<Line> all() {
    return List.of(
        line("871", LineStep.of("812"), LineStep.of("853")),
        line("872", LineStep.of("832", Duration.ofSeconds(1)), LineStep.of("853")),
        line("873", LineStep.of("832"), LineStep.of("864")),
        line("874", Line.Kind.PERSONAL, ALWAYS, LineStep.of("852")),
        line("875", Line.Kind.GROUP_ROUTED, NEVER, LineStep.of("832")),
        line("876", Line.Kind.DEAD_END, ALWAYS),
        line(
            "877",
            LineStep.of("811"),
            LineStep.of("812"),
            LineStep.of("832"),
            LineStep.of("841"),
            LineStep.of("853")));
  }

  PresetWishes reception() {
    return wishes("881", "882", ALWAYS);
  }

  PresetWishes onCallNow() {
    return wishes("883", "884", NEVER);
  }

  PresetWishes onCallLater() {
    return wishes("885", "886", ALWAYS);
  }

  private PresetWishes wishes(String line, String group, BusinessHours hours) {
    return new PresetWishes(
        line,
        "Line " + line,
        new Team(group, List.of(team.ann(), team.bob())),
        new Team("", List.of()),
        hours,
        new Destination.ToGroup("832"),
        new Destination.Voicemail(team.mailbox()));
  }

  private static Line line(String number, LineStep... steps) {
    return line(number, Line.Kind.GROUP_ROUTED, ALWAYS, steps);
  }

  private static Line line(String number, Line.Kind kind, BusinessHours hours, LineStep... steps) {
    return new Line(
        number,
        "Line " + number,
        kind,
        true,
        hours,
        List.of(),
        List.of(steps),
        Optional.empty(),
        Optional.of(new Destination.Reject()));
  }
}
