package org.carillon.domain.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.GroupOptions.Rests;
import org.carillon.domain.group.IdleScope;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Candidate;
import org.carillon.domain.plan.TestView;
import org.carillon.domain.plan.Tried;
import org.carillon.domain.plan.strategy.LongestIdle;

/** Who has been idle for longest, in any group and in one (features 5.3). */
class IdlenessTest {

  private static final int TEAM = 4;
  private static final CallId CALL = new CallId("7f3");

  /** A member takes a call of that group, or, where there is none, logs out and in again. */
  record Event(int member, Optional<String> group) {}

  @Property
  void anyCallOrLogInEndsIdleTimeWhereAllGroupsCount(@ForAll("days") List<Event> day) {
    for (int member = 0; member < TEAM; member++) {
      assertThat(stateOf(member, day).lately().idleness().since(IdleScope.TENANT, "a"))
          .isEqualTo(lastOf(member, day, event -> true));
    }
  }

  @Property
  void onlyCallsOfTheGroupAndLogInsEndIdleTimeWhereThatIsChosen(@ForAll("days") List<Event> day) {
    for (int member = 0; member < TEAM; member++) {
      assertThat(stateOf(member, day).lately().idleness().since(IdleScope.GROUP, "a"))
          .isEqualTo(lastOf(member, day, IdlenessTest::endsIdleTimeInA));
    }
  }

  @Property
  void longestIdleRingsWhomTheScopeSays(@ForAll("days") List<Event> day, @ForAll IdleScope scope) {
    TestView group = TestView.of("0 1 2 3");
    for (int member = 0; member < TEAM; member++) {
      group.history("" + member, history(stateOf(member, day), scope));
    }
    Comparator<Integer> longest =
        Comparator.comparing(
            member ->
                lastOf(member, day, event -> scope == IdleScope.TENANT || endsIdleTimeInA(event)));
    int first = IntStream.range(0, TEAM).boxed().min(longest).orElseThrow();

    assertThat(new LongestIdle().next(group.view(), Tried.NOTHING).orElseThrow().members())
        .containsExactly(new MemberId("" + first));
    Statistics.label("rung").collect(first > 0);
  }

  @Provide
  Arbitrary<List<Event>> days() {
    Arbitrary<Optional<String>> groups = Arbitraries.of("a", "b", "c").optional(0.8);
    return Combinators.combine(Arbitraries.integers().between(0, TEAM - 1), groups)
        .as(Event::new)
        .list()
        .ofMaxSize(20);
  }

  private static boolean endsIdleTimeInA(Event event) {
    return event.group().filter(group -> !group.equals("a")).isEmpty();
  }

  private static MemberState stateOf(int member, List<Event> day) {
    MemberState state = MemberState.NEW;
    for (int minute = 0; minute < day.size(); minute++) {
      if (day.get(minute).member() == member) {
        state = after(state, day.get(minute), at(minute));
      }
    }
    return state;
  }

  private static MemberState after(MemberState state, Event event, Instant at) {
    LocalDate today = LocalDate.EPOCH;
    return event
        .group()
        .map(group -> new Aftermath.Talk(CALL, group, Duration.ofSeconds(9), at))
        .map(
            talk ->
                Aftermath.hungUp(Aftermath.answered(state, CALL, today), talk, Rests.USUAL, today))
        .orElseGet(() -> state.with(state.presence().loggedIn(false)).loggedIn(at));
  }

  private static Instant lastOf(int member, List<Event> day, Predicate<Event> counts) {
    List<Instant> moments = new ArrayList<>(List.of(Instant.EPOCH));
    for (int minute = 0; minute < day.size(); minute++) {
      if (day.get(minute).member() == member && counts.test(day.get(minute))) {
        moments.add(at(minute));
      }
    }
    return moments.get(moments.size() - 1);
  }

  private static Instant at(int minute) {
    return TestView.NOW.plus(Duration.ofMinutes(minute));
  }

  private static Candidate.History history(MemberState state, IdleScope scope) {
    Instant since = state.lately().idleness().since(scope, "a");
    return new Candidate.History(since, Instant.EPOCH, false, false, 0, Duration.ZERO);
  }
}
