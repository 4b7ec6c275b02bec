package org.carillon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.DeclineScope;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.ForwardPolicy;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.IdleScope;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.MissedOnPhones;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.group.Place;
import org.carillon.domain.group.QueueTerms;
import org.carillon.domain.group.Signals;
import org.junit.jupiter.api.Test;

/** What is filled in becomes a group. */
class GroupFormTest {

  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");
  private static final Member BOB =
      new Member(
          new MemberId("bob"),
          "Bob B.",
          List.of("sip:bob@192.0.2.2", "sip:bob@192.0.2.3;transport=tcp"),
          false,
          new Place(
              2,
              30,
              Map.of("sales", 7),
              Duration.ofSeconds(5),
              Optional.of(Duration.ofSeconds(9))));
  private static final GroupOptions OPTIONS =
      new GroupOptions(
          new GroupOptions.Order(
              3, GroupOptions.StartAt.FIRST, Duration.ofSeconds(12), false, true, IdleScope.GROUP),
          new GroupOptions.SkillNeeds(Map.of("french", 4, "sales", 2), Duration.ofSeconds(15)),
          new GroupOptions.Rests(
              Duration.ofSeconds(1),
              Duration.ofSeconds(2),
              Duration.ofSeconds(3),
              Duration.ofSeconds(4),
              5),
          new Signals(
              ForwardPolicy.FOLLOW,
              DeclineScope.GROUP,
              MissedOnPhones.ONE,
              "Sales: ",
              "<http://192.0.2.9/ring.wav>"),
          true,
          new QueueTerms(true, Duration.ofSeconds(120)));
  private static final CallGroup GROUP =
      new CallGroup(
          "600",
          "Sales",
          "skills",
          Duration.ofSeconds(25),
          Duration.ofSeconds(90),
          List.of(ANN, BOB),
          false,
          OPTIONS,
          new Overflow(
              Map.of(Overflow.Reason.BUSY, new Destination.ToGroup("610")),
              Optional.of(new Destination.Voicemail("sip:box@192.0.2.9"))));

  @Test
  void groupThatIsNotChangedStaysAsItIs() {
    assertThat(GroupForm.of(GROUP).group()).isEqualTo(GROUP);
  }

  @Test
  void newGroupIsAsUsual() {
    GroupForm form = GroupForm.empty();
    form.setNumber(" 600 ");
    form.setName("Sales");

    assertThat(form.group())
        .isEqualTo(
            new CallGroup(
                "600",
                "Sales",
                "ring-all",
                CallGroup.DEFAULT_RING_TIME,
                CallGroup.LONGEST_MAX_TIME,
                List.of(),
                true));
  }

  @Test
  void waitThatIsTooLongIsRefusedByItsValue() {
    GroupForm form = GroupForm.of(GROUP);
    form.getQueue().setLongestSeconds(3601);

    assertThatThrownBy(form::group)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("longest wait 3601 s in the queue: choose 1 to 3600 seconds");
  }

  @Test
  void membersAreMovedAndRemoved() {
    MembersForm members = new MembersForm(List.of(ANN, BOB));
    MemberForm ann = members.getRows().get(0);

    members.up(ann);
    assertThat(members.members()).containsExactly(ANN, BOB);
    members.down(ann);
    assertThat(members.members()).containsExactly(BOB, ANN);
    members.down(ann);
    assertThat(members.members()).containsExactly(BOB, ANN);
    members.remove(ann);
    assertThat(members.members()).containsExactly(BOB);
  }

  @Test
  void memberOfAnotherGroupComesWithNameAndPhonesButAtTheUsualPlace() {
    MembersForm members = new MembersForm(List.of(ANN));
    members.setNewcomer("bob");
    members.add(List.of(ANN, BOB));
    members.setNewcomer("carl");
    members.add(List.of(ANN, BOB));

    assertThat(members.members())
        .containsExactly(
            ANN, BOB.at(Place.USUAL), new Member(new MemberId("carl"), "carl", List.of(), true));
    assertThat(members.getNewcomer()).isEmpty();
  }

  @Test
  void memberTwiceOrWithBlanksIsRefused() {
    MembersForm members = new MembersForm(List.of(ANN));

    members.setNewcomer("ann");
    assertThatThrownBy(() -> members.add(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "member 'ann' is in the list already: change that entry, or name somebody else");

    members.setNewcomer("Ann Miller");
    assertThatThrownBy(() -> members.add(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("member 'Ann Miller': use letters, digits");
  }

  @Test
  void skillWithoutLevelIsRefusedWithAnExample() {
    GroupForm form = GroupForm.of(GROUP);
    form.getOrder().setSkills("french 4, sales");

    assertThatThrownBy(form::group)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("skill 'sales': write a name and a level, such as sales 3");
  }

  @Test
  void skillWhoseNameHasOtherLettersIsKept() {
    assertThat(SkillField.read(SkillField.of(Map.of("à la carte", 3, "日本語", 2))))
        .isEqualTo(Map.of("à la carte", 3, "日本語", 2));
  }
}
