package org.carillon.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.check.Checked.finding;
import static org.carillon.domain.check.Checked.group;
import static org.carillon.domain.check.Checked.limited;
import static org.carillon.domain.check.Checked.members;
import static org.carillon.domain.check.Checked.seconds;
import static org.carillon.domain.line.Lines.toGroup;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Overflow;
import org.carillon.domain.group.Place;
import org.carillon.domain.hours.BusinessHours;
import org.carillon.domain.line.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of groups; a group as advised is passed over in silence. */
class GroupRulesTest {

  @Test
  void nothingIsSaidOfASmallTeamThatRingsTogetherFor20Seconds() {
    assertThat(Checked.with(group("ring-all", 20, members(5))).ofGroup()).isEmpty();
  }

  @Test
  void nothingIsSaidOfAGroupThatIsSwitchedOff() {
    assertThat(Checked.with(Checked.off(group("ring-all", 2))).ofGroup()).isEmpty();
  }

  @Test
  void nothingIsSaidOfAStrategyThatNobodyKnows() {
    assertThat(Checked.with(group("of-tomorrow", 2, members(12))).ofGroup()).isEmpty();
  }

  @Test
  void groupWithoutMembersRingsNobody() {
    assertThat(Checked.with(group("ring-all", 20)).ofGroup())
        .containsExactly(finding(Concern.NOBODY_TO_RING));
  }

  @Test
  void memberWhoIsSwitchedOffIsNamedAndCountsForNobody() {
    Member ann = member("ann", false, "sip:ann@192.0.2.1");

    assertThat(Checked.with(group("ring-all", 20, ann)).ofGroup())
        .containsExactly(finding(Concern.NOBODY_TO_RING), finding(Concern.MEMBER_OFF, "Ann"));
  }

  @ParameterizedTest
  @EnumSource(Phone.class)
  void memberWithoutAPhoneIsNamedWithTheReason(Phone phone) {
    Checked checked = Checked.with(group("ring-all", 20, member("ann", true)));

    List<Finding> findings = checked.phone("ann", phone).ofGroup();

    if (phone == Phone.REGISTERED) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings).containsExactly(finding(Concern.valueOf(phone.name()), "Ann", "ann"));
    }
  }

  @Test
  void memberWithAnAddressNeedsNoExtension() {
    Member ann = member("ann", true, "sip:ann@192.0.2.1");

    assertThat(Checked.with(group("ring-all", 20, ann)).phone("ann", Phone.NO_EXTENSION).ofGroup())
        .isEmpty();
  }

  @Test
  void memberWhoseHoursHaveNoOpeningIsNamed() {
    BusinessHours never = new BusinessHours(ZoneId.of("UTC"), Map.of(), Set.of(), Map.of());
    CallGroup group = group("ring-all", 20, member("ann", true, "sip:ann@192.0.2.1"));

    assertThat(Checked.with(group).schedule("ann", never).ofGroup())
        .containsExactly(finding(Concern.MEMBER_NEVER_AT_WORK, "Ann"));
    assertThat(Checked.with(group).schedule("ann", Lines.OFFICE).ofGroup()).isEmpty();
  }

  @ParameterizedTest(name = "{0}, {1} members, {2} s")
  @CsvSource({
    "ring-all, 3, 19, 20",
    "round-robin, 3, 19, 20",
    "linear-hunt, 1, 19, 20",
    "linear-hunt, 2, 14, 15",
    "memory-hunt, 2, 14, 15",
  })
  void shortRingIsFound(String strategy, int count, int rings, int advised) {
    assertThat(Checked.with(group(strategy, rings, members(count))).ofGroup())
        .containsExactly(finding(Concern.SHORT_RING, "600", seconds(rings), seconds(advised)));
  }

  @Test
  void fifteenSecondsEachAreEnoughInACascade() {
    assertThat(Checked.with(group("linear-hunt", 15, members(2))).ofGroup()).isEmpty();
  }

  @Test
  void memberWhoRingsShorterThanTheOthersIsNamed() {
    Member ann = member("ann", true, "sip:ann@192.0.2.1");
    Member late = ann.at(new Place(1, 1, Map.of(), seconds(12), Optional.empty()));
    CallGroup group = group("ring-all", 20, members(2)[0], late);

    assertThat(Checked.with(group).ofGroup())
        .containsExactly(finding(Concern.SHORT_RING_OF_MEMBER, "Ann", seconds(8), seconds(15)));
  }

  @Test
  void lastMemberWhoseRingTheMaximumCutsShortIsNamed() {
    assertThat(Checked.with(limited(group("linear-hunt", 15, members(2)), 20)).ofGroup())
        .containsExactly(finding(Concern.SHORT_RING_OF_MEMBER, "m2", seconds(5), seconds(15)));
  }

  @Test
  void membersWhoseTurnNeverComesAreCounted() {
    assertThat(Checked.with(limited(group("longest-idle", 15, members(5)), 30)).ofGroup())
        .containsExactly(finding(Concern.NEVER_RUNG, 3));
  }

  @Test
  void noMemberMissesHisTurnWhereOnlyOneIsRung() {
    assertThat(Checked.with(group("round-robin", 20, members(9))).ofGroup()).isEmpty();
  }

  @Test
  void sixWhoRingTogetherAreTooMany() {
    assertThat(Checked.with(group("ring-all", 20, members(6))).ofGroup())
        .containsExactly(finding(Concern.MANY_AT_ONCE, 6, 5));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "linear-hunt, true",
    "linear-round-robin, false",
    "circular-answered, false",
    "longest-idle, false",
    "fewest-calls, false",
    "least-talk, false",
    "random, false",
    "weighted, false",
    "memory-hunt, false",
    "ring-all, false",
  })
  void fourOneAfterTheOtherAreTooManyWhereTheOrderIsFixed(String strategy, boolean cascade) {
    Finding finding = finding(Concern.LONG_CASCADE, 4, 3);

    List<Finding> findings = Checked.with(group(strategy, 20, members(4))).ofGroup();

    assertThat(findings.contains(finding)).isEqualTo(cascade);
  }

  @Test
  void threeInACascadeAreFine() {
    assertThat(Checked.with(group("linear-hunt", 20, members(3))).ofGroup())
        .extracting(Finding::concern)
        .doesNotContain(Concern.LONG_CASCADE);
  }

  @Test
  void rotationThatBeginsWithTheFirstAlwaysIsACascade() {
    GroupOptions usual = GroupOptions.USUAL;
    GroupOptions fixed =
        new GroupOptions(
            new GroupOptions.Order(1, GroupOptions.StartAt.FIRST, Duration.ZERO, true, false),
            usual.skills(),
            usual.rests(),
            usual.signals(),
            usual.fishing());

    assertThat(Checked.with(group("linear-round-robin", 20, members(4)).with(fixed)).ofGroup())
        .contains(finding(Concern.LONG_CASCADE, 4, 3));
  }

  @Test
  void eleventhMemberIsNeverAddedToTenWhoRing() {
    assertThat(Checked.with(limited(group("memory-hunt", 15, members(11)), 20)).ofGroup())
        .contains(finding(Concern.MANY_ADDED, 11, 10));
    assertThat(Checked.with(limited(group("memory-hunt", 15, members(10)), 20)).ofGroup())
        .extracting(Finding::concern)
        .doesNotContain(Concern.MANY_ADDED);
  }

  @Test
  void phonesThatAreAddedForMoreThanAMinuteNeedALimit() {
    Finding finding = finding(Concern.ADDED_WITHOUT_LIMIT, seconds(80), seconds(60));
    CallGroup group = group("memory-hunt", 20, members(4));

    assertThat(Checked.with(group).ofGroup()).contains(finding);
    assertThat(Checked.with(limited(group, 80)).ofGroup()).doesNotContain(finding);
    assertThat(Checked.with(group("memory-hunt", 20, members(3))).ofGroup())
        .extracting(Finding::concern)
        .doesNotContain(Concern.ADDED_WITHOUT_LIMIT);
  }

  @Test
  void telephoneNumberNeedsATrunk() {
    Member mobile = member("ann", true, "+33612345678");
    CallGroup group =
        group("ring-all", 20, mobile).with(Overflow.always(new Destination.External("0800123456")));

    assertThat(Checked.with(group).ofGroup())
        .containsExactly(
            finding(Concern.NO_TRUNK, "+33612345678"), finding(Concern.NO_TRUNK, "0800123456"));
    assertThat(Checked.with(group).trunk().ofGroup()).isEmpty();
  }

  @Test
  void sipAddressOutsideNeedsNoTrunk() {
    CallGroup group =
        group("ring-all", 20, members(1))
            .with(Overflow.always(new Destination.External("sip:desk@example.org")));

    assertThat(Checked.with(group).ofGroup()).isEmpty();
  }

  @Test
  void overflowToAGroupThatIsGoneOrOffIsFound() {
    CallGroup group =
        group("ring-all", 20, members(1))
            .with(
                new Overflow(
                    Map.of(Overflow.Reason.BUSY, toGroup("610")), Optional.of(toGroup("620"))));

    assertThat(Checked.with(group, Checked.off(group("620", "ring-all", 20))).ofGroup())
        .contains(finding(Concern.GROUP_GONE, "610"), finding(Concern.GROUP_OFF, "620"));
  }

  private static Member member(String id, boolean enabled, String... contacts) {
    String name = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
    return new Member(new MemberId(id), name, List.of(contacts), enabled);
  }
}
