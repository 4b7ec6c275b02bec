package org.carillon.domain.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.line.Lines.EVENING;
import static org.carillon.domain.line.Lines.MAILBOX;
import static org.carillon.domain.line.Lines.NOON;
import static org.carillon.domain.line.Lines.group;
import static org.carillon.domain.line.Lines.line;
import static org.carillon.domain.line.Lines.toGroup;
import static org.carillon.domain.line.Lines.toLine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.caller.BlockList;
import org.carillon.domain.caller.Caller;
import org.carillon.domain.caller.CallerMatch;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.group.Overflow.Reason;
import org.junit.jupiter.api.Test;

/** Where a call goes that nobody answers, from arrival to the end. */
class LineWalkTest {

  private static final Caller CARL = new Caller("+33612345678");
  private static final Destination REJECT = new Destination.Reject();

  @Test
  void callGoesThroughTheStepsToTheFinalDestination() {
    assertThat(wayOf(line("700", "600", "610", "620"), NOON))
        .containsExactly(toGroup("600"), toGroup("610"), toGroup("620"), MAILBOX);
  }

  @Test
  void stepMayRingLongerOrShorterThanItsGroup() {
    List<LineStep> steps = List.of(LineStep.of("600", Duration.ofSeconds(40)), LineStep.of("610"));
    Heading first = accepted(line("700", steps, Optional.empty(), MAILBOX), CARL, NOON).heading();

    assertThat(((Heading.Ring) first).as(group("600")).ringTime())
        .isEqualTo(Duration.ofSeconds(40));
    assertThat(after(first, group("600")).map(Heading.Ring.class::cast))
        .hasValueSatisfying(
            second ->
                assertThat(second.as(group("610")).ringTime()).isEqualTo(Duration.ofSeconds(20)));
  }

  @Test
  void outsideTheHoursTheClosedDestinationReplacesTheSteps() {
    Line line = line("700", List.of(LineStep.of("600")), Optional.of(toGroup("690")), MAILBOX);

    assertThat(wayOf(line, NOON)).containsExactly(toGroup("600"), MAILBOX);
    assertThat(wayOf(line, EVENING)).containsExactly(toGroup("690"), MAILBOX);
    assertThat(accepted(line, CARL, NOON).outOfHours()).isFalse();
    assertThat(accepted(line, CARL, EVENING).outOfHours()).isTrue();
  }

  @Test
  void closedLineWithoutAClosedDestinationUsesTheFinalOne() {
    assertThat(wayOf(line("700", "600"), EVENING)).containsExactly(MAILBOX);
  }

  @Test
  void lineWithItsDistributionSwitchedOffUsesTheFinalDestination() {
    assertThat(wayOf(Lines.off(line("700", "600")), NOON)).containsExactly(MAILBOX);
  }

  @Test
  void deadEndIsRefused() {
    assertThat(place(accepted(Lines.deadEnd("700"), CARL, NOON).heading())).isEqualTo(REJECT);
  }

  @Test
  void overflowOfTheGroupComesBeforeTheNextStep() {
    CallGroup group = group("600", toGroup("650"));

    assertThat(wayOf(line("700", "600", "610"), NOON, group))
        .containsExactly(toGroup("600"), toGroup("650"), toGroup("610"), MAILBOX);
  }

  @Test
  void overflowMayDependOnTheReason() {
    Overflow onBusy = new Overflow(Map.of(Reason.BUSY, toGroup("650")), Optional.empty());
    LinePath path = accepted(line("700", "600", "610"), CARL, NOON).heading().path();

    assertThat(walk().after(path, onBusy, Reason.BUSY, NOON).map(LineWalkTest::place))
        .contains(toGroup("650"));
    assertThat(walk().after(path, onBusy, Reason.NO_ANSWER, NOON).map(LineWalkTest::place))
        .contains(toGroup("610"));
  }

  @Test
  void overflowToTheOutsideEndsTheWay() {
    Destination mobile = new Destination.External("+33699999999");

    assertThat(wayOf(line("700", "600", "610"), NOON, group("600", mobile)))
        .containsExactly(toGroup("600"), mobile);
  }

  @Test
  void otherLineTakesOverWithItsOwnHours() {
    Line other = line("710", List.of(LineStep.of("620")), Optional.of(toGroup("690")), REJECT);
    Line line = line("700", List.of(LineStep.of("600")), Optional.empty(), toLine("710"));

    assertThat(wayOf(line, NOON, other)).containsExactly(toGroup("600"), toGroup("620"), REJECT);
    assertThat(wayOf(line, EVENING, other)).containsExactly(toGroup("690"), REJECT);
  }

  @Test
  void groupIsVisitedOnce() {
    CallGroup back = group("610", toGroup("600"));

    assertThat(wayOf(line("700", "600", "610", "600"), NOON, back))
        .containsExactly(toGroup("600"), toGroup("610"), MAILBOX);
  }

  @Test
  void sixthGroupIsPassedOver() {
    CallGroup fourth = group("604", toGroup("650"));

    assertThat(wayOf(line("700", "601", "602", "603", "604", "605"), NOON, fourth))
        .containsExactly(
            toGroup("601"),
            toGroup("602"),
            toGroup("603"),
            toGroup("604"),
            toGroup("650"),
            MAILBOX);
  }

  @Test
  void linesThatSendCallsToEachOtherEndTheWay() {
    Line one = line("700", List.of(), Optional.empty(), toLine("710"));
    Line other = line("710", List.of(), Optional.empty(), toLine("700"));

    assertThat(place(accepted(one, CARL, NOON, one, other).heading())).isEqualTo(REJECT);
  }

  @Test
  void groupDialledWithoutALineHasItsOverflowOnly() {
    LinePath path = LinePath.ofGroup("600");

    assertThat(walk().after(path, Overflow.NONE, Reason.NO_ANSWER, NOON)).isEmpty();
    assertThat(
            walk()
                .after(path, Overflow.always(toGroup("610")), Reason.NO_ANSWER, NOON)
                .map(LineWalkTest::place))
        .contains(toGroup("610"));
    assertThat(walk().after(path, Overflow.always(toGroup("600")), Reason.NO_ANSWER, NOON))
        .isEmpty();
  }

  @Test
  void callerRuleSendsCallsElsewhereWhateverTheHours() {
    Line line = Lines.with(line("700", "600"), rule(new Treatment.Route(toGroup("680"))));

    Heading first = accepted(line, CARL, EVENING).heading();
    assertThat(place(first)).isEqualTo(toGroup("680"));
    assertThat(after(first, group("680")).map(LineWalkTest::place)).contains(MAILBOX);
    assertThat(place(accepted(line, Caller.ANONYMOUS, NOON).heading())).isEqualTo(toGroup("600"));
  }

  @Test
  void urgentCallTakesTheUsualWay() {
    Arrival.Accepted urgent =
        accepted(Lines.with(line("700", "600"), rule(new Treatment.Urgent())), CARL, NOON);

    assertThat(urgent.urgent()).isTrue();
    assertThat(place(urgent.heading())).isEqualTo(toGroup("600"));
    assertThat(accepted(line("700", "600"), CARL, NOON).urgent()).isFalse();
  }

  @Test
  void blockedCallersGetNowhere() {
    Line line = Lines.with(line("700", "600"), rule(new Treatment.Block()));
    Arrival.Blocked blocked = new Arrival.Blocked();

    assertThat(walk().arrive(line, CARL, BlockList.NOBODY, NOON)).isEqualTo(blocked);
    assertThat(
            walk()
                .arrive(
                    line("700", "600"), CARL, new BlockList(Set.of(CARL.number()), false), NOON))
        .isEqualTo(blocked);
  }

  private static CallerRule rule(Treatment treatment) {
    return new CallerRule(new CallerMatch.Prefix("+336"), treatment);
  }

  @Test
  void groupsVisitedBeforeACallLeftAndCameBackCount() {
    LinePath path =
        new LinePath(
                List.of(Stop.of(toGroup("601")), Stop.of(toGroup("620")), Stop.of(toGroup("630"))),
                List.of("610"),
                List.of())
            .after(List.of("601", "602", "603"));

    Heading fifth = walk().after(path, Overflow.NONE, Reason.BUSY, NOON).orElseThrow();

    assertThat(place(fifth)).isEqualTo(toGroup("620"));
    assertThat(walk().after(fifth.path(), Overflow.NONE, Reason.BUSY, NOON)).isEmpty();
  }

  private static LineWalk walk(Line... others) {
    return new LineWalk(
        number -> List.of(others).stream().filter(it -> it.number().equals(number)).findFirst());
  }

  private static Arrival.Accepted accepted(Line line, Caller caller, Instant now, Line... others) {
    return (Arrival.Accepted) walk(others).arrive(line, caller, BlockList.NOBODY, now);
  }

  private static Optional<Heading> after(Heading heading, CallGroup group) {
    return walk().after(heading.path(), group.overflow(), Reason.NO_ANSWER, NOON);
  }

  private static List<Destination> wayOf(Line line, Instant now, Line... others) {
    return walk(others).unanswered(line, now, number -> Overflow.NONE).stream()
        .map(LineWalkTest::place)
        .toList();
  }

  private static List<Destination> wayOf(Line line, Instant now, CallGroup special) {
    return walk()
        .unanswered(
            line,
            now,
            number -> number.equals(special.number()) ? special.overflow() : Overflow.NONE)
        .stream()
        .map(LineWalkTest::place)
        .toList();
  }

  private static Destination place(Heading heading) {
    return heading instanceof Heading.Ring ring
        ? toGroup(ring.group())
        : ((Heading.Leave) heading).to();
  }
}
