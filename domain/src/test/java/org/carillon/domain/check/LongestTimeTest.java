package org.carillon.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.check.Checked.members;
import static org.carillon.domain.check.Checked.seconds;
import static org.carillon.domain.line.Lines.MAILBOX;
import static org.carillon.domain.line.Lines.line;
import static org.carillon.domain.line.Lines.toGroup;
import static org.carillon.domain.line.Lines.toLine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.caller.CallerMatch;
import org.carillon.domain.caller.CallerRule;
import org.carillon.domain.caller.Treatment;
import org.carillon.domain.check.way.LongestTime;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LineStep;
import org.carillon.domain.line.Lines;
import org.junit.jupiter.api.Test;

/** How long callers wait at most before their call comes to rest. */
class LongestTimeTest {

  private static final CallGroup TEAM = group("600", "linear-hunt", 3);

  @Test
  void lineTakesAsLongAsItsGroupsTogether() {
    assertThat(longest(line("700", "600", "610"), TEAM, group("610", "ring-all", 3)))
        .isEqualTo(time(80, 0));
  }

  @Test
  void stepOfItsOwnRingTimeCountsWithThat() {
    Line line = line("700", List.of(LineStep.of("600", seconds(10))), Optional.empty(), MAILBOX);

    assertThat(longest(line, TEAM)).isEqualTo(time(30, 0));
  }

  @Test
  void theSlowestWayCounts() {
    Line line =
        line("700", List.of(), Optional.of(toGroup("600")), MAILBOX); // rings when closed only

    assertThat(longest(line, TEAM)).isEqualTo(time(60, 0));
  }

  @Test
  void overflowForABusyGroupMayTakeLonger() {
    CallGroup overflowing =
        group("610", "ring-all", 3)
            .with(new Overflow(Map.of(Overflow.Reason.BUSY, toGroup("600")), Optional.empty()));

    assertThat(longest(line("700", "610"), overflowing, TEAM)).isEqualTo(time(60, 0));
  }

  @Test
  void ruleThatSendsACallerElsewhereIsFollowed() {
    Line line =
        Lines.with(
            line("700"),
            new CallerRule(new CallerMatch.Anyone(), new Treatment.Route(toGroup("600"))));

    assertThat(longest(line, TEAM)).isEqualTo(time(60, 0));
  }

  @Test
  void otherLineIsFollowed() {
    Line line = line("700", List.of(), Optional.empty(), toLine("710"));

    assertThat(longest(line, line("710", "600"), TEAM)).isEqualTo(time(60, 0));
  }

  @Test
  void queueComesOnTop() {
    assertThat(longest(line("700", "600"), TEAM.with(GroupOptions.QUEUEING)))
        .isEqualTo(time(60, 300));
  }

  @Test
  void maximumOfTheGroupCutsItsQueue() {
    CallGroup limited = Checked.limited(TEAM.with(GroupOptions.QUEUEING), 90);

    assertThat(longest(line("700", "600"), limited)).isEqualTo(time(60, 30));
  }

  @Test
  void noCallRingsLongerThanFiveMinutes() {
    CallGroup long1 = group("600", "linear-hunt", 10);
    CallGroup long2 = group("610", "linear-hunt", 10);

    assertThat(longest(line("700", "600", "610"), long1, long2)).isEqualTo(time(300, 0));
  }

  @Test
  void numberOutsideWithSomethingAfterItRingsForAMinute() {
    CallGroup outside =
        TEAM.with(Overflow.always(new Destination.External("sip:boss@example.org")));

    assertThat(longest(line("700", "600"), outside)).isEqualTo(time(120, 0));
  }

  @Test
  void groupThatIsSwitchedOffTakesNoTime() {
    assertThat(longest(line("700", "600"), Checked.off(TEAM))).isEqualTo(time(0, 0));
  }

  @Test
  void groupThatIsGoneTakesNoTime() {
    assertThat(longest(line("700", "699", "600"), TEAM)).isEqualTo(time(60, 0));
  }

  @Test
  void groupIsFollowedToTheEndOfItsOverflow() {
    CallGroup first = group("610", "ring-all", 3).with(Overflow.always(toGroup("600")));

    assertThat(Checked.with(first, TEAM).check().longest(first)).isEqualTo(time(80, 0));
  }

  private static LongestTime longest(Line line, Object... others) {
    Object[] all = new Object[others.length + 1];
    all[0] = line;
    System.arraycopy(others, 0, all, 1, others.length);
    return Checked.with(all).check().longest(line);
  }

  private static CallGroup group(String number, String strategy, int members) {
    return Checked.group(number, strategy, 20, members(members)).with(Overflow.NONE);
  }

  private static LongestTime time(int ringing, int queueing) {
    return new LongestTime(seconds(ringing), seconds(queueing));
  }
}
