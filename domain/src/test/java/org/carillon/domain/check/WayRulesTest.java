package org.carillon.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.check.Checked.finding;
import static org.carillon.domain.check.Checked.members;
import static org.carillon.domain.check.Checked.seconds;
import static org.carillon.domain.line.Lines.MAILBOX;
import static org.carillon.domain.line.Lines.line;
import static org.carillon.domain.line.Lines.toGroup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LineStep;
import org.carillon.domain.line.Lines;
import org.junit.jupiter.api.Test;

/** What is said of the ways that calls take. */
class WayRulesTest {

  private static final Finding VOID = finding(Concern.INTO_THE_VOID, "600");

  @Test
  void groupThatOnlyItsNumberLeadsToNeedsAnOverflow() {
    assertThat(Checked.with(group("600")).ofGroup()).containsExactly(VOID);
  }

  @Test
  void groupOnALineLeavesItToTheLine() {
    assertThat(Checked.with(group("600"), line("700", "600")).ofGroup()).isEmpty();
  }

  @Test
  void refusalThatWasChosenIsNoVoid() {
    CallGroup group = group("600").with(Overflow.always(new Destination.Reject()));

    assertThat(Checked.with(group).ofGroup()).isEmpty();
  }

  @Test
  void overflowForOneReasonLeavesTheOthersInTheVoid() {
    CallGroup group =
        group("600")
            .with(new Overflow(Map.of(Overflow.Reason.NO_ANSWER, MAILBOX), Optional.empty()));

    assertThat(Checked.with(group).ofGroup()).containsExactly(VOID);
  }

  @Test
  void placeWhereTheCallIsRefusedAtLastIsNamed() {
    CallGroup first = group("610").with(Overflow.always(toGroup("600")));

    assertThat(Checked.with(first, group("600")).ofGroup()).contains(VOID);
  }

  @Test
  void lineThatEndsInAGroupEndsInTheVoid() {
    Line line = line("700", List.of(), Optional.empty(), toGroup("600"));

    assertThat(Checked.with(line, group("600")).ofLine()).containsExactly(VOID);
  }

  @Test
  void personalLineWithoutAFinalDestinationIsInTheVoidWhenItIsClosed() {
    Line line =
        new Line(
            "700",
            "Ann",
            Line.Kind.PERSONAL,
            true,
            Lines.OFFICE,
            List.of(),
            List.of(LineStep.of("600")),
            Optional.empty(),
            Optional.empty());

    assertThat(Checked.with(line, group("600")).ofLine())
        .containsExactlyInAnyOrder(VOID, finding(Concern.VOID_AT_ONCE));
  }

  @Test
  void queueNeedsADestinationForWhenItsTimeIsOver() {
    CallGroup group =
        group("600")
            .with(new Overflow(Map.of(Overflow.Reason.NO_ANSWER, MAILBOX), Optional.of(MAILBOX)));
    Overflow notWhenBusy =
        new Overflow(
            Map.of(Overflow.Reason.NO_ANSWER, MAILBOX, Overflow.Reason.UNREACHABLE, MAILBOX),
            Optional.empty());

    assertThat(Checked.with(group.with(GroupOptions.QUEUEING)).ofGroup()).isEmpty();
    assertThat(Checked.with(group.with(GroupOptions.QUEUEING).with(notWhenBusy)).ofGroup())
        .containsExactly(finding(Concern.QUEUE_INTO_THE_VOID, "600", seconds(300)));
  }

  @Test
  void queueWithoutAnyOverflowIsSaidOnce() {
    assertThat(Checked.with(group("600").with(GroupOptions.QUEUEING)).ofGroup())
        .containsExactly(VOID);
  }

  @Test
  void moreThan30SecondsOfRingingAreTooLong() {
    Line line = line("700", "600", "610");

    assertThat(Checked.with(line, group("600"), group("610")).ofLine())
        .containsExactly(finding(Concern.LONG_WAY, seconds(40), seconds(30)));
  }

  @Test
  void timeInAQueueIsNotCounted() {
    Line line = line("700", "600");

    assertThat(Checked.with(line, group("600").with(GroupOptions.QUEUEING)).ofLine()).isEmpty();
  }

  @Test
  void thirdRedirectionIsOneTooMany() {
    Line three = line("700", "600", "610", "620");
    Line four = line("700", "600", "610", "620", "630");

    assertThat(concerns(three)).doesNotContain(Concern.MANY_REDIRECTIONS);
    assertThat(concerns(four)).contains(Concern.MANY_REDIRECTIONS);
  }

  @Test
  void numberOutsideIsARedirectionAndAMailboxIsNone() {
    Destination mobile = new Destination.External("sip:boss@example.org");
    List<LineStep> steps = List.of(LineStep.of("600"), LineStep.of("610"), LineStep.of("620"));

    assertThat(concerns(line("700", steps, Optional.empty(), mobile)))
        .contains(Concern.MANY_REDIRECTIONS);
  }

  private static List<Concern> concerns(Line line) {
    return Checked.with(line, group("600"), group("610"), group("620"), group("630"))
        .ofLine()
        .stream()
        .map(Finding::concern)
        .toList();
  }

  /** A group that leaves overflow to the line. */
  private static CallGroup group(String number) {
    return Checked.group(number, "ring-all", 20, members(3)).with(Overflow.NONE);
  }
}
