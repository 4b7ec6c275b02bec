package org.carillon.domain.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.line.Lines.MAILBOX;
import static org.carillon.domain.line.Lines.group;
import static org.carillon.domain.line.Lines.line;
import static org.carillon.domain.line.Lines.toGroup;
import static org.carillon.domain.line.Lines.toLine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerMatch;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Overflow;
import org.junit.jupiter.api.Test;

/** From where calls come to a place. */
class ReferencesTest {

  private static final Line FROM_EVERYWHERE =
      Lines.with(
          line(
              "700",
              List.of(LineStep.of("610"), LineStep.of("600")),
              Optional.of(toGroup("600")),
              toGroup("600")),
          new CallerRule(new CallerMatch.Anyone(), new Treatment.Route(toGroup("600"))));

  @Test
  void everyWayFromALineIsNamed() {
    assertThat(to("600", FROM_EVERYWHERE))
        .contains(
            "step 2 of line 700, a rule by caller of line 700, line 700 outside its hours,"
                + " the final destination of line 700");
  }

  @Test
  void overflowIsNamedOnceWhateverItsReasons() {
    CallGroup sender =
        group("610")
            .with(
                new Overflow(
                    Map.of(Overflow.Reason.BUSY, toGroup("600")), Optional.of(toGroup("600"))));

    assertThat(to("600", sender)).contains("the overflow of group 610");
  }

  @Test
  void lineIsReferredToByGroupsAndLines() {
    References references =
        references(
            group("610", toLine("700")), line("710", List.of(), Optional.empty(), toLine("700")));

    assertThat(references.to(toLine("700")).map(Phrase::toString))
        .contains("the overflow of group 610, the final destination of line 710");
  }

  @Test
  void nobodyNeedsAPlaceThatNobodySendsCallsTo() {
    assertThat(to("699", FROM_EVERYWHERE, group("610", MAILBOX))).isEmpty();
  }

  @Test
  void groupOfTheSameNumberAsALineIsAnotherPlace() {
    assertThat(to("700", group("610", toLine("700")))).isEmpty();
  }

  @Test
  void manyAreCounted() {
    Object[] lines = IntStream.range(701, 708).mapToObj(i -> line("" + i, "600")).toArray();

    assertThat(to("600", lines))
        .contains(
            "step 1 of line 701, step 1 of line 702, step 1 of line 703, step 1 of line 704,"
                + " step 1 of line 705 and 2 more");
  }

  private static Optional<String> to(String group, Object... places) {
    return references(places).to(toGroup(group)).map(Phrase::toString);
  }

  private static References references(Object... places) {
    return new References(
        Network.of(
            Stream.of(places).filter(CallGroup.class::isInstance).map(CallGroup.class::cast),
            Stream.of(places).filter(Line.class::isInstance).map(Line.class::cast)));
  }
}
