package org.carillon.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.check.Checked.finding;
import static org.carillon.domain.check.Checked.seconds;

import java.util.List;
import java.util.stream.Stream;
import org.carillon.domain.group.Destination;
import org.carillon.domain.line.Lines;
import org.carillon.domain.line.Preset;
import org.carillon.domain.line.PresetWishes;
import org.carillon.domain.line.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of the presets: nothing but that many people one by one take their time. */
class PresetFindingsTest {

  @ParameterizedTest
  @EnumSource(Preset.class)
  void groupsOfPresetsOfFewMembersAreAsAdvised(Preset preset) {
    assertThat(ofGroups(scenario(preset, 3))).isEmpty();
  }

  @Test
  void receptionIsAsAdvised() {
    assertThat(ofLine(scenario(Preset.RECEPTION, 3))).isEmpty();
  }

  @Test
  void onCallOfTwoMobilesIsAsAdvised() {
    assertThat(ofLine(scenario(Preset.ON_CALL, 2))).isEmpty();
  }

  @Test
  void thirdMobileOnCallIsSaidToTakeLong() {
    assertThat(ofLine(scenario(Preset.ON_CALL, 3)))
        .containsExactly(finding(Concern.LONG_WAY, seconds(45), seconds(30)));
  }

  @Test
  void salesTeamOfFiveIsALongCascade() {
    Scenario sales = scenario(Preset.SALES, 5);

    assertThat(ofGroups(sales)).containsExactly(finding(Concern.LONG_CASCADE, 5, 3));
    assertThat(ofLine(sales)).containsExactly(finding(Concern.LONG_WAY, seconds(100), seconds(30)));
  }

  @Test
  void largeCustomerServiceIsNoCascadeAndItsQueueIsNoFault() {
    Scenario service = scenario(Preset.CUSTOMER_SERVICE, 8);

    assertThat(ofGroups(service)).isEmpty();
    assertThat(ofLine(service))
        .containsExactly(finding(Concern.LONG_WAY, seconds(200), seconds(30)));
  }

  private static List<Finding> ofGroups(Scenario scenario) {
    ConfigCheck check = checked(scenario).check();
    return scenario.groups().stream().flatMap(group -> check.findings(group).stream()).toList();
  }

  private static List<Finding> ofLine(Scenario scenario) {
    return checked(scenario).ofLine();
  }

  private static Checked checked(Scenario scenario) {
    return Checked.with(
        Stream.concat(Stream.of(scenario.line()), scenario.groups().stream()).toArray());
  }

  private static Scenario scenario(Preset preset, int members) {
    return Scenario.of(
        preset,
        new PresetWishes(
            "710",
            "Hotline",
            new PresetWishes.Team("610", List.of(Checked.members(members))),
            new PresetWishes.Team("620", List.of(Checked.members(2))),
            Lines.OFFICE,
            new Destination.Reject(),
            Lines.MAILBOX));
  }
}
