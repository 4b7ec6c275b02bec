package org.carillon.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Extension;
import org.carillon.registration.ExtensionsInMemory;
import org.carillon.registration.Registrations;
import org.carillon.registration.TestRegistrar;
import org.carillon.routing.GroupsInMemory;
import org.carillon.routing.TestGroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionAdminTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  private final ExtensionsInMemory extensions = ExtensionsInMemory.with();
  private final Registrations registrations = TestRegistrar.registrations();
  private final List<String> announced = new ArrayList<>();
  private final ExtensionAdmin admin =
      new ExtensionAdmin(
          extensions,
          registrations,
          GroupsInMemory.with(
              TestGroups.group("600", "ring-all", Member.at("103", "sip:103@192.0.2.1")),
              TestGroups.group("610", "ring-all", Member.at("103", "sip:103@192.0.2.1"))),
          TestRegistrar.settings(),
          changed -> announced.add(changed.name().value()));

  @Test
  void newExtensionIsStoredAndAnnounced() {
    admin.create("101", "carillon-101");

    assertThat(extensions.all())
        .containsExactly(Extension.of(new MemberId("101"), TestRegistrar.REALM, "carillon-101"));
    assertThat(announced).containsExactly("101");
  }

  @Test
  void extensionsAreListedWithTheirPhones() {
    admin.create("102", "carillon-102");
    admin.create("101", "carillon-101");
    registrations.register(
        new MemberId("102"), TestRegistrar.register(1, "sip:102@192.0.2.5", 600), NOW);

    assertThat(admin.extensions(NOW.plusSeconds(10)))
        .containsExactly(
            new ExtensionStatus("101", true, List.of()),
            new ExtensionStatus(
                "102",
                true,
                List.of(new ExtensionStatus.Phone("sip:102@192.0.2.5", Duration.ofSeconds(590)))));
  }

  @Test
  void passwordCanBeChangedAndNothingElseIs() {
    admin.create("101", "carillon-101");
    admin.enable("101", false);

    admin.changePassword("101", "another one");

    assertThat(extensions.all())
        .containsExactly(
            Extension.of(new MemberId("101"), TestRegistrar.REALM, "another one").enabled(false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "sip:101", "101@host", "-1", "Ännchen"})
  void awkwardNameIsRefusedByName(String name) {
    assertThatThrownBy(() -> admin.create(name, "carillon-101"))
        .isInstanceOf(InvalidExtension.class)
        .hasMessage("extension '" + name + "': use 1 to 64 letters, digits, dots, hyphens, + or _");
    assertThat(extensions.all()).isEmpty();
  }

  @Test
  void shortPasswordIsRefusedAndNotRepeated() {
    assertThatThrownBy(() -> admin.create("101", "secret7"))
        .isInstanceOf(InvalidExtension.class)
        .hasMessage("the password of extension '101' has 7 characters: use 8 to 200");
    assertThat(extensions.all()).isEmpty();
  }

  @Test
  void nameThatIsTakenIsRefusedAndKeepsItsPassword() {
    admin.create("101", "carillon-101");

    assertThatThrownBy(() -> admin.create("101", "something else"))
        .isInstanceOf(InvalidExtension.class)
        .hasMessage("extension '101' exists already: use another name");
    assertThat(extensions.all())
        .containsExactly(Extension.of(new MemberId("101"), TestRegistrar.REALM, "carillon-101"));
  }

  @Test
  void nobodysPasswordCannotBeChanged() {
    assertThatThrownBy(() -> admin.changePassword("101", "carillon-101"))
        .isInstanceOf(InvalidExtension.class)
        .hasMessage("there is no extension '101': make it first");
  }

  @Test
  void secondOfTwoWhoChangeAnExtensionIsToldAndOverwritesNothing() {
    admin.create("101", "carillon-101");
    long read = admin.version("101");

    admin.change("101", "", false, read);

    Extension first =
        Extension.of(new MemberId("101"), TestRegistrar.REALM, "carillon-101").enabled(false);
    assertThat(extensions.all()).containsExactly(first);
    assertThatThrownBy(() -> admin.change("101", "another one", true, read))
        .isInstanceOf(InvalidExtension.class)
        .hasMessageStartingWith("somebody else changed extension '101' meanwhile");
    assertThat(extensions.all()).containsExactly(first);
  }

  @Test
  void passwordAndSwitchAreChangedTogetherOrNotAtAll() {
    admin.create("101", "carillon-101");

    assertThatThrownBy(() -> admin.change("101", "short", false, admin.version("101")))
        .isInstanceOf(InvalidExtension.class);
    admin.change("101", "another one", false, admin.version("101"));

    assertThat(extensions.all())
        .containsExactly(
            Extension.of(new MemberId("101"), TestRegistrar.REALM, "another one").enabled(false));
  }

  @Test
  void extensionThatNoGroupHasCanBeRemoved() {
    admin.create("101", "carillon-101");
    admin.create("102", "carillon-102");

    admin.remove("101");

    assertThat(extensions.all()).extracting(one -> one.name().value()).containsExactly("102");
    assertThat(announced).containsExactly("101", "102", "101");
  }

  @Test
  void extensionThatGroupsHaveStaysAndTheyAreNamed() {
    admin.create("103", "carillon-103");

    assertThatThrownBy(() -> admin.remove("103"))
        .isInstanceOf(InvalidExtension.class)
        .hasMessage(
            "extension '103' is a member of group 600, group 610: take it out of there first");
    assertThat(extensions.all()).hasSize(1);
    assertThat(announced).containsExactly("103");
  }

  @Test
  void nobodyCannotBeRemoved() {
    assertThatThrownBy(() -> admin.remove("101"))
        .isInstanceOf(InvalidExtension.class)
        .hasMessage("there is no extension '101': make it first");
  }

  @Test
  void demoExtensionsAreValid() {
    DemoExtensions.create(admin);

    assertThat(announced).containsExactly("101", "102", "103");
  }
}
