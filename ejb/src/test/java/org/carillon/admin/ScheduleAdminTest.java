package org.carillon.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carillon.domain.group.Member;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.hours.OpeningText;
import org.carillon.routing.GroupsInMemory;
import org.carillon.routing.SchedulesInMemory;
import org.carillon.routing.TestGroups;
import org.junit.jupiter.api.Test;

class ScheduleAdminTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final BusinessHours OFFICE =
      BusinessHours.weekdays(PARIS, OpeningText.read("09:00-18:00").get(0));

  private final SchedulesInMemory schedules = new SchedulesInMemory();
  private final List<String> announced = new ArrayList<>();
  private final ScheduleAdmin admin =
      new ScheduleAdmin(
          GroupsInMemory.with(
              TestGroups.group("600", "ring-all", Member.at("ann", "sip:ann@192.0.2.1"))),
          schedules,
          changed -> announced.add(changed.member().value()));

  @Test
  void hoursAreStoredTakenAwayAndAnnounced() {
    admin.save("ann", OFFICE);
    assertThat(admin.hours("ann")).contains(OFFICE);

    admin.remove("ann");
    assertThat(admin.hours("ann")).isEmpty();
    assertThat(announced).containsExactly("ann", "ann");
  }

  @Test
  void memberOfNoGroupGetsNoHours() {
    assertThatThrownBy(() -> admin.save("bob", OFFICE))
        .isInstanceOf(InvalidMember.class)
        .hasMessage("no group has a member 'bob': add it to a group first");
    assertThat(schedules.all()).isEmpty();
  }

  @Test
  void openingsThatDoNotFitTheirColumnAreRefusedWithTheLimit() {
    BusinessHours many =
        new BusinessHours(
            PARIS,
            Map.of(DayOfWeek.MONDAY, OpeningText.read("09:00-09:30 ".repeat(20))),
            Set.of(),
            Map.of());

    assertThatThrownBy(() -> admin.save("ann", many))
        .isInstanceOf(InvalidMember.class)
        .hasMessageContaining("has 239 characters: use at most 200");
    assertThat(announced).isEmpty();
  }
}
