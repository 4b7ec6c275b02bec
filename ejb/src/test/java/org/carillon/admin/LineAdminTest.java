package org.carillon.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carillon.domain.line.Lines.group;
import static org.carillon.domain.line.Lines.line;
import static org.carillon.domain.line.Lines.toLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.caller.BlockList;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LineStep;
import org.carillon.domain.line.Lines;
import org.carillon.line.LinesChanged;
import org.carillon.line.LinesInMemory;
import org.carillon.routing.GroupsInMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineAdminTest {

  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");

  private final GroupsInMemory groups =
      GroupsInMemory.with(group("600", ANN), group("610", toLine("799")));
  private final LinesInMemory lines = LinesInMemory.with(line("799", "600"));
  private final List<LinesChanged> announced = new ArrayList<>();
  private final LineAdmin admin = new LineAdmin(lines, groups, OwnNumbersTest.OWN, announced::add);

  @Test
  void savedLineIsStoredAndAnnounced() {
    admin.save(line("700", "600"));

    assertThat(admin.line("700")).contains(line("700", "600"));
    assertThat(announced).hasSize(1);
  }

  @Test
  void lineThatLeadsNowhereIsRefused() {
    assertRefused(line("700", "699"), "group 699, which does not exist");
  }

  @Test
  void lineThatGoesInACircleIsRefused() {
    assertRefused(line("799", "600", "610"), "comes back to line 799");
  }

  @ParameterizedTest
  @ValueSource(strings = {"799", "sip:799@192.0.2.100", "sips:799;npdi@192.0.2.100:5061"})
  void numberOutsideThatComesBackToALineIsRefused(String target) {
    assertRefused(
        ending(new Destination.External(target)),
        "sends calls outside to "
            + target
            + ", which is line 799 here: let it send them to line 799");
  }

  @Test
  void lineWithANumberThatAGroupReachesOutsideIsRefused() {
    groups.save(group("630", new Destination.External("01 23 45 67 89".replace(" ", ""))));

    assertRefused(
        line("+33123456789", "600"),
        "group 630 sends calls outside to 0123456789, which is line +33123456789 here");
  }

  @Test
  void lineThatAGroupOverflowsToDoesNotBecomeADeadEnd() {
    assertRefused(Lines.deadEnd("799"), "group 610 overflows to line 799, a dead end");
  }

  @Test
  void numberOfAGroupIsRefused() {
    assertRefused(line("600", "600"), "600 is the number of group Group 600: choose another one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "the boss", "+33 6 12"})
  void numberOutsideThatCannotBeDialledIsRefused(String target) {
    assertRefused(ending(new Destination.External(target)), "'" + target + "': write it like");
  }

  @Test
  void mailboxIsASipUri() {
    assertRefused(ending(new Destination.Voicemail("box")), "mailbox 'box': write a SIP URI");
  }

  @Test
  void secondOfTwoWhoChangeALineIsToldAndOverwritesNothing() {
    admin.save(line("700", "600"));
    long read = admin.version("700");
    Line first = line("700", "610");
    admin.save(first, read);

    assertThatThrownBy(() -> admin.save(line("700", "600"), read))
        .isInstanceOf(InvalidLine.class)
        .hasMessageStartingWith("somebody else changed line 700 meanwhile");
    assertThat(admin.line("700")).contains(first);
  }

  @Test
  void lineThatNobodyNeedsCanBeRemoved() {
    admin.save(line("700", "600"));

    admin.remove("700");

    assertThat(admin.line("700")).isEmpty();
    assertThat(announced).hasSize(2);
  }

  @Test
  void lineThatAGroupSendsCallsToStays() {
    assertThatThrownBy(() -> admin.remove("799"))
        .isInstanceOf(InvalidLine.class)
        .hasMessage(
            "calls come to line 799 from the overflow of group 610: send them elsewhere first");
    assertThat(admin.line("799")).isPresent();
    assertThat(announced).isEmpty();
  }

  @Test
  void blockedCallersAreStoredAndAnnounced() {
    BlockList list = new BlockList(Set.of("+33899000000"), true);

    admin.block(list);

    assertThat(admin.blocked()).isEqualTo(list);
    assertThat(announced).hasSize(1);
  }

  private void assertRefused(Line line, String message) {
    List<Line> before = admin.lines();
    assertThatThrownBy(() -> admin.save(line))
        .isInstanceOf(InvalidLine.class)
        .hasMessageContaining(message);
    assertThat(admin.lines()).isEqualTo(before);
    assertThat(announced).isEmpty();
  }

  private static Line ending(Destination last) {
    return line("700", List.of(LineStep.of("600")), Optional.empty(), last);
  }
}
