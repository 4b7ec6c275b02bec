package org.carillon.domain.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.AnyGroup;
import org.carillon.domain.plan.Candidate;
import org.carillon.domain.plan.Course;
import org.carillon.domain.plan.Distribution;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.TestView;
import org.carillon.domain.plan.Tried;

/** What every strategy promises for every group. */
class StrategyPropertiesTest {

  private static final int TRIES = 300;

  @Property(tries = TRIES)
  void nobodyIsOfferedACallTwiceInAPass(
      @ForAll("groups") TestView group, @ForAll("comingAndGoing") List<Integer> free) {
    for (RingStrategy strategy : AllStrategies.list()) {
      Course course = Course.of(strategy, group, free);

      for (int pass = 1; pass <= 3; pass++) {
        assertThat(course.offeredIn(pass)).as(strategy.key()).doesNotHaveDuplicates();
      }
    }
  }

  @Property(tries = TRIES)
  void nobodyIsRungWhoCannotTakeTheCall(
      @ForAll("groups") TestView group, @ForAll("comingAndGoing") List<Integer> free) {
    for (RingStrategy strategy : AllStrategies.list()) {
      for (Course.Stop stop : Course.of(strategy, group, free).stages()) {
        assertThat(stop.group().eligible()).as(strategy.key()).containsAll(stop.members());
      }
    }
  }

  @Property(tries = TRIES)
  void everybodyIsOfferedACallThatNobodyTakes(@ForAll("groups") TestView group) {
    Set<MemberId> everybody = new HashSet<>(group.view().eligible());
    for (RingStrategy strategy : AllStrategies.list()) {
      if (!strategy.triesOnlyOne()) {
        Course course = Course.of(strategy, group);

        for (int pass = 1; pass <= group.view().options().order().passes(); pass++) {
          assertThat(course.offeredIn(pass))
              .as("%s, pass %d", strategy.key(), pass)
              .containsExactlyInAnyOrderElementsOf(everybody);
        }
      }
    }
  }

  @Property(tries = TRIES)
  void whoTriesOnlyOneOffersACallToOneIfThereIsOne(@ForAll("groups") TestView group) {
    for (RingStrategy strategy : AllStrategies.list()) {
      if (strategy.triesOnlyOne()) {
        int suitable = suitable(strategy, group.view());

        assertThat(Course.of(strategy, group).stages())
            .as(strategy.key())
            .hasSize(Math.min(1, suitable))
            .allSatisfy(stop -> assertThat(stop.members()).hasSize(1));
      }
    }
  }

  @Property(tries = TRIES)
  void theSameGroupGetsTheSameAnswer(@ForAll("groups") TestView group) {
    for (RingStrategy strategy : AllStrategies.list()) {
      assertThat(Course.of(strategy, group)).isEqualTo(Course.of(strategy, group));
    }
  }

  @Property(tries = TRIES)
  void whereTiersDoNotWaitALowerTierComesFirst(@ForAll("groups") TestView group) {
    for (RingStrategy strategy : AllStrategies.list()) {
      List<Integer> tiers =
          Course.of(strategy, group.waited(0)).offeredIn(1).stream()
              .map(member -> tier(group.view(), member))
              .toList();

      assertThat(tiers).as(strategy.key()).isSorted();
    }
  }

  @Property(tries = TRIES)
  void aPhoneThatGoesOnRingingIsNotRungOnceMore(
      @ForAll("groups") TestView group, @ForAll("bits") int ringing) {
    List<MemberId> members = group.view().order();
    List<MemberId> ring =
        members.stream().filter(each -> (ringing >> members.indexOf(each) & 1) == 1).toList();
    for (RingStrategy strategy : AllStrategies.list()) {
      new Distribution(strategy, group.members())
          .next(group.view(), new Tried(List.of(), ring, 2))
          .map(Distribution.Choice::stage)
          .filter(Stage::keepsEarlierRinging)
          .ifPresent(stage -> assertThat(stage.members()).noneMatch(ring::contains));
    }
  }

  @Provide
  Arbitrary<TestView> groups() {
    return AnyGroup.groups();
  }

  @Provide
  Arbitrary<Integer> bits() {
    return AnyGroup.bits();
  }

  @Provide
  Arbitrary<List<Integer>> comingAndGoing() {
    return AnyGroup.bits().list().ofMaxSize(20);
  }

  private static int suitable(RingStrategy strategy, GroupView group) {
    return strategy instanceof FirstNotOnPhone
        ? (int) group.candidates().stream().filter(each -> !each.history().onPhone()).count()
        : group.candidates().size();
  }

  private static int tier(GroupView group, MemberId member) {
    return group.candidates().stream()
        .filter(candidate -> candidate.id().equals(member))
        .map(Candidate::place)
        .findFirst()
        .orElseThrow()
        .tier();
  }
}
