package org.carillon.domain.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.line.Lines.group;
import static org.carillon.domain.line.Lines.line;
import static org.carillon.domain.line.Lines.toGroup;
import static org.carillon.domain.line.Lines.toLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.caller.CallerMatch;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.fault.Phrase;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Overflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No call may go in a circle, or through more than five groups. */
class LoopCheckTest {

  private static final String REMEDY =
      ": change a step, an overflow or a final destination on its way";

  @Test
  void fiveGroupsOneAfterTheOtherAreFine() {
    LoopCheck check = check(line("700", "601", "602", "603", "604", "605"));

    assertThat(check.faultThrough(toLine("700"))).isEmpty();
  }

  @Test
  void groupsThatOverflowToEachOtherAreALoop() {
    LoopCheck check = check(group("600", toGroup("610")), group("610", toGroup("600")));

    assertThat(check.faultThrough(toGroup("600")).map(Phrase::toString))
        .contains(
            "a call that goes from group 600 to group 610 to group 600 comes back to group 600"
                + REMEDY);
  }

  @Test
  void overflowForASingleReasonIsFollowed() {
    CallGroup group =
        group("600")
            .with(new Overflow(Map.of(Overflow.Reason.BUSY, toGroup("600")), Optional.empty()));

    assertThat(check(group).faultThrough(toGroup("600"))).isPresent();
  }

  @Test
  void stepThatComesBackByAnOverflowIsALoop() {
    LoopCheck check = check(line("700", "600", "610"), group("610", toGroup("600")));

    assertThat(check.faultThrough(toLine("700")).map(Phrase::toString))
        .contains(
            "a call that goes from line 700 to group 600 to group 610 to group 600"
                + " comes back to group 600"
                + REMEDY);
  }

  @Test
  void sixthGroupByAnOverflowIsOneTooMany() {
    LoopCheck check =
        check(line("700", "601", "602", "603", "604", "605"), group("603", toGroup("650")));

    assertThat(check.faultThrough(toLine("700")).map(Phrase::toString))
        .hasValueSatisfying(
            fault ->
                assertThat(fault)
                    .startsWith("a call that goes from line 700 to group 601 to group 602")
                    .endsWith("to group 605 visits more than 5 groups" + REMEDY));
  }

  @Test
  void linesThatSendClosedCallsToEachOtherAreALoop() {
    Line day = line("700", List.of(), Optional.of(toLine("710")), Lines.MAILBOX);
    Line night = line("710", List.of(), Optional.of(toLine("700")), Lines.MAILBOX);

    assertThat(check(day, night).faultThrough(toLine("710"))).isPresent();
  }

  @Test
  void finalDestinationIsFollowed() {
    Line line = line("700", List.of(LineStep.of("600")), Optional.empty(), toGroup("600"));

    assertThat(check(line).faultThrough(toLine("700"))).isPresent();
  }

  @Test
  void callerRuleIsFollowed() {
    Line line =
        Lines.with(
            line("700", "600"),
            new CallerRule(new CallerMatch.Anyone(), new Treatment.Route(toLine("700"))));

    assertThat(check(line).faultThrough(toLine("700"))).isPresent();
  }

  @Test
  @Timeout(10)
  void manyWaysThatMeetAgainAreFollowedOnce() {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Destination next = toLine("8" + (i + 1));
      lines.add(line("8" + i, List.of(), Optional.of(toLine("9" + i)), next));
      lines.add(line("9" + i, List.of(), Optional.empty(), next));
    }
    Line last = line("860", "600");

    assertThat(check(with(lines, last)).faultThrough(toLine("860"))).isEmpty();
    assertThat(
            check(with(lines, Lines.line("860", List.of(), Optional.empty(), toLine("80"))))
                .faultThrough(toLine("830")))
        .isPresent();
  }

  private static Object[] with(List<Line> lines, Line last) {
    return Stream.concat(lines.stream(), Stream.of(last)).toArray();
  }

  @Test
  void faultElsewhereIsNobodyElsesBusiness() {
    LoopCheck check = check(group("600", toGroup("600")), group("610"));

    assertThat(check.faultThrough(toGroup("610"))).isEmpty();
  }

  private static LoopCheck check(Object... places) {
    return new LoopCheck(
        Network.of(
            Stream.of(places).filter(CallGroup.class::isInstance).map(CallGroup.class::cast),
            Stream.of(places).filter(Line.class::isInstance).map(Line.class::cast)));
  }
}
