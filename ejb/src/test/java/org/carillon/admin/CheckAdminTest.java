package org.carillon.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carillon.config.Settings;
import org.carillon.domain.check.Concern;
import org.carillon.domain.check.ConfigCheck;
import org.carillon.domain.check.Finding;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.registration.Extension;
import org.carillon.line.LinesInMemory;
import org.carillon.registration.ExtensionsInMemory;
import org.carillon.registration.Registrations;
import org.carillon.registration.TestRegistrar;
import org.carillon.routing.GroupsInMemory;
import org.carillon.routing.SchedulesInMemory;
import org.carillon.routing.TestGroups;
import org.junit.jupiter.api.Test;

class CheckAdminTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Destination MOBILE = new Destination.External("+33612345678");
  private static final CallGroup GROUP =
      TestGroups.group("600", "ring-all", phoneless("ann"), phoneless("bob"), phoneless("carl"))
          .with(Overflow.always(MOBILE));

  private final Registrations registrations = TestRegistrar.registrations();
  private final SchedulesInMemory schedules = new SchedulesInMemory();

  @Test
  void phonesAreLookedUpAmongExtensionsAndRegistrations() {
    registrations.register(
        new MemberId("ann"), TestRegistrar.register(1, "sip:ann@192.0.2.5", 600), NOW);

    assertThat(findings(extension("ann"), extension("bob"), extension("carl").enabled(false)))
        .containsExactly(
            new Finding(Concern.NO_TRUNK, List.of("+33612345678")),
            new Finding(Concern.NOT_REGISTERED, List.of("bob", "bob")),
            new Finding(Concern.EXTENSION_OFF, List.of("carl", "carl")));
  }

  @Test
  void hoursOfMembersAreLookedUp() {
    schedules.save(
        new MemberId("ann"), new BusinessHours(ZoneId.of("UTC"), Map.of(), Set.of(), Map.of()));

    assertThat(findings()).contains(new Finding(Concern.MEMBER_NEVER_AT_WORK, List.of("ann")));
  }

  @Test
  void demoGroupsAreWarnedOfWhatTheyAre() {
    GroupsInMemory groups = GroupsInMemory.with();
    DemoGroups.groups(new Settings.Demo(true, 26000, 27000)).forEach(groups::save);
    ConfigCheck check = check(groups);

    assertThat(concerns(check, groups, "600", "611", "640", "700"))
        .containsOnly(Concern.INTO_THE_VOID);
    assertThat(concerns(check, groups, "610"))
        .containsExactly(Concern.INTO_THE_VOID, Concern.LONG_WAY);
    assertThat(concerns(check, groups, "620"))
        .containsExactly(Concern.INTO_THE_VOID, Concern.SHORT_RING);
  }

  private static List<Concern> concerns(ConfigCheck check, GroupsInMemory groups, String... ofs) {
    return groups.all().readable().stream()
        .filter(group -> Set.of(ofs).contains(group.number()))
        .flatMap(group -> check.findings(group).stream())
        .map(Finding::concern)
        .toList();
  }

  private List<Finding> findings(Extension... extensions) {
    return check(GroupsInMemory.with(GROUP), extensions).findings(GROUP);
  }

  private ConfigCheck check(GroupsInMemory groups, Extension... extensions) {
    CheckAdmin admin =
        new CheckAdmin(groups, LinesInMemory.with(), schedules, TestGroups.strategies())
            .with(ExtensionsInMemory.with(extensions), registrations, TestRegistrar.settings());
    return new ConfigCheck(admin.configuration(NOW));
  }

  private static Extension extension(String name) {
    return Extension.of(new MemberId(name), TestRegistrar.REALM, "carillon-" + name);
  }

  private static Member phoneless(String id) {
    return new Member(new MemberId(id), id, List.of(), true);
  }
}
