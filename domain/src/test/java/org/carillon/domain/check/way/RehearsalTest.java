package org.carillon.domain.check.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Place;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.strategy.AllStrategies;
import org.carillon.domain.plan.strategy.LinearHunt;
import org.carillon.domain.plan.strategy.MemoryHunt;
import org.carillon.domain.plan.strategy.RingAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long groups ring when nobody answers. */
class RehearsalTest {

  @ParameterizedTest(name = "{0}, {1} members, {2} passes, {3} s each, {4} s at most: {5} s")
  @CsvSource({
    "ring-all, 3, 1, 20, 3600, 20",
    "ring-all, 3, 2, 20, 3600, 40",
    "ring-all, 0, 1, 20, 3600, 0",
    "linear-hunt, 3, 1, 20, 3600, 60",
    "linear-hunt, 3, 3, 15, 3600, 135",
    "linear-hunt, 3, 1, 20, 50, 50",
    "linear-hunt, 3, 1, 20, 41, 40",
    "linear-hunt, 20, 1, 20, 3600, 300",
    "round-robin, 3, 3, 20, 3600, 20",
    "first-available, 3, 1, 20, 3600, 20",
    "first-not-on-phone, 3, 1, 20, 3600, 20",
    "linear-round-robin, 3, 2, 10, 3600, 60",
    "circular-answered, 3, 1, 10, 3600, 30",
    "longest-idle, 4, 1, 20, 3600, 80",
    "memory-hunt, 3, 1, 20, 3600, 60",
    "memory-hunt, 3, 3, 20, 3600, 60",
    "memory-hunt, 12, 1, 10, 3600, 100",
    "random, 3, 1, 20, 3600, 60",
    "weighted, 3, 1, 20, 3600, 60",
    "skills, 3, 1, 20, 3600, 60",
    "fewest-calls, 3, 1, 20, 3600, 60",
    "least-talk, 3, 1, 20, 3600, 60",
  })
  void groupRingsAsLongAsRealCallsWould(
      String strategy, int members, int passes, int ring, int longest, int expected) {
    CallGroup group = group(members, passes, ring, longest);

    assertThat(Rehearsal.of(group, strategy(strategy)).lasting())
        .isEqualTo(Duration.ofSeconds(expected));
  }

  @Test
  void memberOfHisOwnRingTimeRingsForThat() {
    CallGroup group = group(2, 1, 20, 3600);
    Member quick = group.members().get(1).at(place(1, 0, 5));

    Course course = Rehearsal.of(with(group, group.members().get(0), quick), new LinearHunt());

    assertThat(course.lasting()).isEqualTo(Duration.ofSeconds(25));
    assertThat(course.shortestRing())
        .contains(new Course.Ring(new MemberId("m2"), Duration.ofSeconds(5)));
  }

  @Test
  void tiersRingOneAfterTheOther() {
    CallGroup group = group(2, 1, 20, 3600);
    Member later = group.members().get(1).at(place(2, 0, 20));

    Course course = Rehearsal.of(with(group, group.members().get(0), later), new RingAll());

    assertThat(course.lasting()).isEqualTo(Duration.ofSeconds(40));
    assertThat(course.mostAtOnce()).isEqualTo(1);
  }

  @Test
  void whoIsSwitchedOffDoesNotRing() {
    CallGroup group = group(1, 1, 20, 3600);
    Member off = new Member(new MemberId("off"), "Off", List.of(), false);

    Course course = Rehearsal.of(with(group, group.members().get(0), off), new LinearHunt());

    assertThat(course.lasting()).isEqualTo(Duration.ofSeconds(20));
    assertThat(course.rings(off.id())).isFalse();
  }

  @Test
  void phonesThatGoOnRingingRingUntilTheEnd() {
    Course course = Rehearsal.of(group(3, 1, 20, 3600), new MemoryHunt());

    assertThat(course.shortestRing())
        .contains(new Course.Ring(new MemberId("m3"), Duration.ofSeconds(20)));
    assertThat(course.adds()).isTrue();
  }

  @Test
  void phoneThatGoesOnRingingIsNotCutShortByItsOwnRingTime() {
    CallGroup group = group(2, 1, 20, 3600);
    Member quick = group.members().get(0).at(place(1, 0, 5));

    Course course = Rehearsal.of(with(group, quick, group.members().get(1)), new MemoryHunt());

    assertThat(course.shortestRing())
        .contains(new Course.Ring(new MemberId("m2"), Duration.ofSeconds(20)));
  }

  private static Place place(int tier, int delay, int ring) {
    return new Place(
        tier, 1, Map.of(), Duration.ofSeconds(delay), Optional.of(Duration.ofSeconds(ring)));
  }

  private static CallGroup with(CallGroup group, Member... members) {
    return new CallGroup(
        group.number(),
        group.name(),
        group.strategy(),
        group.ringTime(),
        group.maxTime(),
        List.of(members),
        true);
  }

  private static CallGroup group(int members, int passes, int ring, int longest) {
    GroupOptions usual = GroupOptions.USUAL;
    return new CallGroup(
            "600",
            "Group",
            "any",
            Duration.ofSeconds(ring),
            Duration.ofSeconds(longest),
            IntStream.rangeClosed(1, members)
                .mapToObj(i -> Member.at("m" + i, "sip:m" + i + "@192.0.2.1"))
                .toList(),
            true)
        .with(
            new GroupOptions(
                new GroupOptions.Order(
                    passes, GroupOptions.StartAt.POINTER, Duration.ZERO, true, false),
                usual.skills(),
                usual.rests(),
                usual.signals(),
                usual.fishing()));
  }

  private static RingStrategy strategy(String key) {
    return AllStrategies.list().stream()
        .filter(strategy -> strategy.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
