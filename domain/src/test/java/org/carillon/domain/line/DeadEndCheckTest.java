package org.carillon.domain.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.line.Lines.deadEnd;
import static org.carillon.domain.line.Lines.group;
import static org.carillon.domain.line.Lines.line;
import static org.carillon.domain.line.Lines.toLine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;
import org.junit.jupiter.api.Test;

/** Calls that rang somebody are never hidden from the reports (features 6.2). */
class DeadEndCheckTest {

  private static final String FAULT =
      " overflows to line 799, a dead end, whose calls no report counts as missed: choose another";

  @Test
  void groupMustNotOverflowToADeadEnd() {
    assertThat(
            check(List.of(), deadEnd("799"))
                .faultOf(group("610", toLine("799")))
                .map(Phrase::toString))
        .contains("group 610" + FAULT);
  }

  @Test
  void lineMustNotEndInADeadEndAfterItsSteps() {
    Line line = line("700", List.of(LineStep.of("600")), Optional.empty(), toLine("799"));

    assertThat(check(List.of(), deadEnd("799")).faultOf(line).map(Phrase::toString))
        .contains("line 700" + FAULT);
  }

  @Test
  void lineThatAGroupOverflowsToDoesNotBecomeADeadEnd() {
    DeadEndCheck check = check(List.of(group("610", toLine("799"))), deadEnd("799"));

    assertThat(check.faultOf(deadEnd("799")).map(Phrase::toString)).contains("group 610" + FAULT);
  }

  @Test
  void lineThatIsClosedOrHasNoStepsMayLeadToADeadEnd() {
    Line closed =
        line("700", List.of(LineStep.of("600")), Optional.of(toLine("799")), Lines.MAILBOX);
    Line through = line("710", List.of(), Optional.empty(), toLine("799"));
    DeadEndCheck check = check(List.of(), closed, through, deadEnd("799"));

    assertThat(check.faultOf(closed)).isEmpty();
    assertThat(check.faultOf(through)).isEmpty();
    assertThat(check.faultOf(deadEnd("799"))).isEmpty();
  }

  private static DeadEndCheck check(List<CallGroup> groups, Line... lines) {
    return new DeadEndCheck(Network.of(groups.stream(), Stream.of(lines)));
  }
}
