package org.carillon.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.check.Checked.finding;
import static org.carillon.domain.check.Checked.group;
import static org.carillon.domain.check.Checked.members;
import static org.carillon.domain.check.Checked.seconds;
import static org.carillon.domain.line.Lines.MAILBOX;
import static org.carillon.domain.line.Lines.line;
import static org.carillon.domain.line.Lines.toLine;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.caller.CallerMatch;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LineStep;
import org.carillon.domain.line.Lines;
import org.junit.jupiter.api.Test;

/** What is said of lines themselves. */
class LineRulesTest {

  private static final CallGroup TEAM = group("ring-all", 20, members(3));

  @Test
  void nothingIsSaidOfALineThatRingsOneGroupAndEndsInAMailbox() {
    assertThat(Checked.with(line("700", "600"), TEAM).ofLine()).isEmpty();
  }

  @Test
  void nothingIsSaidOfADeadEnd() {
    assertThat(Checked.with(Lines.deadEnd("799")).ofLine()).isEmpty();
  }

  @Test
  void lineWithoutAnOpeningIsNeverOpen() {
    BusinessHours never = new BusinessHours(ZoneId.of("UTC"), Map.of(), Set.of(), Map.of());
    Line line = line("700", "600");
    Line closed =
        new Line(
            line.number(),
            line.name(),
            line.kind(),
            true,
            never,
            List.of(),
            line.steps(),
            line.closed(),
            line.finalDestination());

    assertThat(Checked.with(closed, TEAM).ofLine()).containsExactly(finding(Concern.NEVER_OPEN));
  }

  @Test
  void stepThatRingsTooShortIsFound() {
    Line line = line("700", List.of(LineStep.of("600", seconds(9))), Optional.empty(), MAILBOX);

    assertThat(Checked.with(line, TEAM).ofLine())
        .containsExactly(finding(Concern.SHORT_RING, "600", seconds(9), seconds(20)));
  }

  @Test
  void groupOfAStepThatIsGoneIsFound() {
    assertThat(Checked.with(line("700", "600", "610"), TEAM).ofLine())
        .containsExactly(finding(Concern.GROUP_GONE, "610"));
  }

  @Test
  void lineThatARuleLeadsToIsLookedUp() {
    Line gone = Lines.with(line("700", "600"), route(toLine("710")), route(toLine("720")));

    assertThat(Checked.with(gone, TEAM, Lines.off(line("720", "600"))).ofLine())
        .containsExactly(finding(Concern.LINE_GONE, "710"), finding(Concern.LINE_OFF, "720"));
  }

  @Test
  void finalDestinationOverATrunkThatIsMissingIsFound() {
    Line line =
        line(
            "700",
            List.of(LineStep.of("600")),
            Optional.empty(),
            new Destination.External("+33612345678"));

    CallGroup team = TEAM.with(org.carillon.domain.group.Overflow.NONE);
    assertThat(Checked.with(line, team).ofLine())
        .containsExactly(finding(Concern.NO_TRUNK, "+33612345678"));
  }

  private static CallerRule route(Destination to) {
    return new CallerRule(new CallerMatch.Anyone(), new Treatment.Route(to));
  }
}
