package org.carillon.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carillon.domain.line.Lines.MAILBOX;
import static org.carillon.domain.line.Lines.OFFICE;
import static org.carillon.domain.line.Lines.group;
import static org.carillon.domain.line.Lines.line;
import static org.carillon.domain.line.Lines.toGroup;

import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.line.Line;
import org.carillon.domain.line.LineStep;
import org.carillon.domain.line.Preset;
import org.carillon.domain.line.PresetWishes;
import org.carillon.line.LinesChanged;
import org.carillon.line.LinesInMemory;
import org.carillon.routing.GroupsInMemory;
import org.carillon.routing.TestGroups;
import org.junit.jupiter.api.Test;

/** Lines and groups made from presets. */
class PresetAdminTest {

  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");
  private static final Member BOB = Member.at("bob", "sip:bob@192.0.2.2");

  private final GroupsInMemory groups = GroupsInMemory.with(group("600", ANN));
  private final LinesInMemory lines = LinesInMemory.with(line("799", "600"));
  private final List<LinesChanged> announced = new ArrayList<>();
  private final LineAdmin lineAdmin =
      new LineAdmin(lines, groups, OwnNumbersTest.OWN, announced::add);
  private final PresetAdmin admin =
      new PresetAdmin(
          groups,
          new GroupAdmin(groups, lines, TestGroups.strategies(), OwnNumbersTest.OWN, changed -> {}),
          lineAdmin);

  @Test
  void presetBecomesGroupsAndALine() {
    admin.apply(Preset.RECEPTION, wishes("700", "620", ANN, BOB));

    assertThat(lineAdmin.line("700").map(Line::steps)).contains(List.of(LineStep.of("620")));
    assertThat(groups.all().readable()).extracting(CallGroup::number).contains("620");
    assertThat(announced).hasSize(1);
  }

  @Test
  void onCallPresetRingsMobiles() {
    admin.apply(Preset.ON_CALL, wishes("700", "620", Member.at("ann", "06 12 34 56 78"), BOB));

    assertThat(groups.all().readable())
        .filteredOn(group -> group.number().equals("620"))
        .flatExtracting(CallGroup::members)
        .extracting(Member::contacts)
        .containsExactly(List.of("+33612345678"), BOB.contacts());
  }

  @Test
  void presetDoesNotReplaceWhatIsThere() {
    assertThatThrownBy(() -> admin.apply(Preset.RECEPTION, wishes("799", "620", ANN, BOB)))
        .isInstanceOf(InvalidLine.class)
        .hasMessage("line 799 exists already and is called Line 799: choose another number");
    assertThatThrownBy(() -> admin.apply(Preset.RECEPTION, wishes("700", "600", ANN, BOB)))
        .isInstanceOf(InvalidLine.class)
        .hasMessage("group 600 exists already and is called Group 600: choose another number");
    assertThat(announced).isEmpty();
  }

  @Test
  void mailboxOfAPresetIsASipUri() {
    PresetWishes good = wishes("700", "620", ANN, BOB);
    PresetWishes bad =
        new PresetWishes(
            good.line(),
            good.name(),
            good.main(),
            good.backup(),
            good.hours(),
            good.inHours(),
            new Destination.Voicemail("box"));

    assertThatThrownBy(() -> admin.apply(Preset.ON_CALL, bad))
        .isInstanceOf(InvalidLine.class)
        .hasMessageStartingWith("mailbox 'box'");
    assertThat(announced).isEmpty();
  }

  private static PresetWishes wishes(String line, String group, Member... members) {
    return new PresetWishes(
        line,
        "Reception",
        new PresetWishes.Team(group, List.of(members)),
        new PresetWishes.Team("", List.of()),
        OFFICE,
        toGroup("600"),
        MAILBOX);
  }
}
