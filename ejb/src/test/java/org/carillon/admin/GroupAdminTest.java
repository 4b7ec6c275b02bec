package org.carillon.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.carillon.config.Settings;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.group.Place;
import org.carillon.domain.line.Lines;
import org.carillon.line.LinesInMemory;
import org.carillon.routing.GroupsInMemory;
import org.carillon.routing.TestGroups;
import org.carillon.routing.UnknownStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupAdminTest {

  private final GroupsInMemory groups = GroupsInMemory.with();
  private final List<String> announced = new ArrayList<>();
  private final GroupAdmin admin =
      new GroupAdmin(
          groups,
          LinesInMemory.with(Lines.line("900", "600")),
          TestGroups.strategies(),
          OwnNumbersTest.OWN,
          changed -> announced.add(changed.number()));

  @Test
  void savedGroupIsStoredAndAnnounced() {
    CallGroup group = TestGroups.group("600", "ring-all", Member.at("ann", "sip:ann@192.0.2.1"));

    admin.save(group);

    assertThat(admin.groups()).containsExactly(group);
    assertThat(announced).containsExactly("600");
  }

  @Test
  void groupThatLeadsBackToItsLineIsRefused() {
    CallGroup group =
        TestGroups.group("600", "ring-all").with(Overflow.always(Lines.toLine("900")));

    assertThatThrownBy(() -> admin.save(group))
        .isInstanceOf(InvalidGroup.class)
        .hasMessageContaining("group 600 to line 900")
        .hasMessageContaining("comes back to");
    assertThat(admin.groups()).isEmpty();
  }

  @Test
  void groupWithTheNumberOfALineIsRefused() {
    assertThatThrownBy(() -> admin.save(TestGroups.group("900", "ring-all")))
        .isInstanceOf(InvalidGroup.class)
        .hasMessage("900 is the number of line Line 900: choose another one");
  }

  @Test
  void unknownStrategyIsRefusedAndNothingIsStored() {
    assertThatThrownBy(() -> admin.save(TestGroups.group("600", "huntt")))
        .isInstanceOf(UnknownStrategy.class)
        .hasMessageContaining("'huntt' in group 600");
    assertThat(admin.groups()).isEmpty();
    assertThat(announced).isEmpty();
  }

  @Test
  void everyStrategyShowsWhatItDoes() {
    assertThat(admin.strategies()).isNotEmpty().allMatch(key -> admin.sample(key).isPresent());
  }

  @Test
  void textThatDoesNotFitItsColumnIsRefusedWithTheLimit() {
    String number = "6".repeat(65);

    assertThatThrownBy(() -> admin.save(TestGroups.group(number, "ring-all")))
        .isInstanceOf(InvalidGroup.class)
        .hasMessageContaining("has 65 characters: use at most 64");
    assertThat(admin.groups()).isEmpty();
  }

  @Test
  void numberThatNobodyCanDialIsRefusedWithAnExample() {
    assertThatThrownBy(() -> admin.save(TestGroups.group("60 0", "ring-all")))
        .isInstanceOf(InvalidGroup.class)
        .hasMessageStartingWith("number '60 0': use digits, letters");
    assertThat(admin.groups()).isEmpty();
  }

  @Test
  void contactThatIsNoSipUriIsRefusedWithAnExample() {
    CallGroup group = TestGroups.group("600", "ring-all", Member.at("ann", "ann@192.0.2.1"));

    assertThatThrownBy(() -> admin.save(group))
        .isInstanceOf(InvalidGroup.class)
        .hasMessage(
            "contact 'ann@192.0.2.1': write a SIP URI such as sip:101@192.0.2.5:5060, or a"
                + " telephone number such as +33612345678");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+33612345678", "06 12 34 56 78", "0033612345678", "tel:+33-6-12-345678"})
  void mobileOfAMemberIsStoredInItsOneWayOfWriting(String mobile) {
    admin.save(TestGroups.group("600", "linear-hunt", Member.at("ann", mobile)));

    assertThat(admin.groups().get(0).members().get(0).contacts()).containsExactly("+33612345678");
  }

  @Test
  void eleventhMemberOfATierThatRingsAtOnceIsRefused() {
    CallGroup eleven = TestGroups.group("600", "ring-all", members(11));

    assertThatThrownBy(() -> admin.save(eleven))
        .isInstanceOf(InvalidGroup.class)
        .hasMessage(
            "member m11 would be number 11 of tier 1 in group 600, where at most 10 ring at once:"
                + " choose another tier or another strategy");
    assertThat(admin.groups()).isEmpty();
  }

  @Test
  void elevenMembersAreAcceptedInTwoTiersAndWhereTheyRingInTurn() {
    Member[] members = members(11);
    members[10] = members[10].at(new Place(2, 1, Map.of(), Duration.ZERO, Optional.empty()));

    admin.save(TestGroups.group("600", "ring-all", members));
    admin.save(TestGroups.group("610", "linear-hunt", members(11)));

    assertThat(announced).containsExactly("600", "610");
  }

  @Test
  void overflowToWhatIsNoAddressIsRefusedWithAnExample() {
    CallGroup group =
        TestGroups.group("600", "ring-all").with(Overflow.always(new Destination.Voicemail("")));

    assertThatThrownBy(() -> admin.save(group))
        .isInstanceOf(InvalidGroup.class)
        .hasMessage("mailbox '': write a SIP URI such as sip:sales@voicemail.example");
  }

  @Test
  void secondOfTwoWhoChangeAGroupIsToldAndOverwritesNothing() {
    CallGroup before = TestGroups.group("610", "ring-all");
    CallGroup first = TestGroups.group("610", "linear-hunt");
    admin.save(before);
    long read = admin.version("610");

    admin.save(first, read);

    assertThatThrownBy(() -> admin.save(TestGroups.group("610", "round-robin"), read))
        .isInstanceOf(InvalidGroup.class)
        .hasMessageStartingWith("somebody else changed group 610 meanwhile");
    assertThat(admin.groups()).containsExactly(first);
    admin.save(before, admin.version("610"));
    assertThat(admin.groups()).containsExactly(before);
  }

  @Test
  void changeOfAGroupThatIsGoneDoesNotBringItBack() {
    admin.save(TestGroups.group("610", "ring-all"));
    long read = admin.version("610");
    admin.remove("610");

    assertThatThrownBy(() -> admin.save(TestGroups.group("610", "ring-all"), read))
        .isInstanceOf(InvalidGroup.class);
    assertThat(admin.groups()).isEmpty();
  }

  @Test
  void groupThatNobodyNeedsIsRemovedAndAnnounced() {
    admin.save(TestGroups.group("610", "ring-all"));

    admin.remove("610");

    assertThat(admin.groups()).isEmpty();
    assertThat(announced).containsExactly("610", "610");
  }

  @Test
  void groupThatCallsAreSentToStaysAndTheSendersAreNamed() {
    admin.save(TestGroups.group("600", "ring-all"));
    admin.save(TestGroups.group("610", "ring-all").with(Overflow.always(Lines.toGroup("600"))));
    announced.clear();

    assertThatThrownBy(() -> admin.remove("600"))
        .isInstanceOf(InvalidGroup.class)
        .hasMessage(
            "calls come to group 600 from the overflow of group 610, step 1 of line 900:"
                + " send them elsewhere first");
    assertThat(admin.groups()).hasSize(2);
    assertThat(announced).isEmpty();
  }

  private static Member[] members(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> Member.at("m" + i, "sip:m" + i + "@192.0.2.1"))
        .toArray(Member[]::new);
  }

  @Test
  void demoGroupsAreValid() {
    DemoGroups.groups(new Settings.Demo(true, 26000, 27000)).forEach(admin::save);

    assertThat(announced).containsExactly("600", "610", "611", "620", "640", "700");
    assertThat(admin.groups().get(0).members().get(2).contacts())
        .containsExactly("sip:member3@127.0.0.1:26002");
    assertThat(admin.groups().get(5).members().get(0).contacts())
        .containsExactly("sip:101@127.0.0.1:27000");
  }
}
