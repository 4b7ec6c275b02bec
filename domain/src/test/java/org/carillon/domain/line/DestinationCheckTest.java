package org.carillon.domain.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.line.Lines.group;
import static org.carillon.domain.line.Lines.line;
import static org.carillon.domain.line.Lines.toGroup;
import static org.carillon.domain.line.Lines.toLine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerMatch;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.Destination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls are sent only to what exists. */
class DestinationCheckTest {

  private final DestinationCheck check =
      new DestinationCheck(
          Network.of(Stream.of(group("600")), Stream.of(line("700"), Lines.deadEnd("799"))));

  static List<Line> linesWithOneUnknownGroup() {
    Optional<Destination> nowhere = Optional.of(toGroup("699"));
    return List.of(
        line("710", "600", "699"),
        line("710", List.of(), nowhere, Lines.MAILBOX),
        line("710", List.of(), Optional.empty(), toGroup("699")),
        Lines.with(
            line("710", "600"),
            new CallerRule(new CallerMatch.Anyone(), new Treatment.Route(toGroup("699")))));
  }

  @ParameterizedTest
  @MethodSource("linesWithOneUnknownGroup")
  void groupThatDoesNotExistIsFoundWhereverItStands(Line line) {
    assertThat(check.faultOf(line).map(Phrase::toString))
        .contains(
            "line 710 sends calls to group 699, which does not exist:"
                + " create that group first, or choose another");
  }

  @Test
  void lineThatDoesNotExistIsFound() {
    assertThat(check.faultOf(group("610", toLine("701"))).map(Phrase::toString))
        .hasValueSatisfying(
            fault -> assertThat(fault).startsWith("group 610 sends calls to line 701"));
  }

  @Test
  void everythingElseIsFine() {
    assertThat(check.faultOf(line("710", "600"))).isEmpty();
    assertThat(check.faultOf(group("610", toLine("700")))).isEmpty();
    assertThat(check.faultOf(group("610", new Destination.External("+33699999999")))).isEmpty();
  }
}
