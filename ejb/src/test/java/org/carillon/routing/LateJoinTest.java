package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.routing.TestRouting.NOON;

import java.time.Duration;
import java.util.List;
import org.carillon.domain.availability.Wish;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Tried;
import org.junit.jupiter.api.Test;

/** Who joins a call that rings already (features row 91). */
class LateJoinTest {

  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");
  private static final Member BOB = Member.at("bob", "sip:bob@192.0.2.2");
  private static final Tried ANN_RINGS = new Tried(List.of(ANN.id()), List.of(ANN.id()));
  private static final List<MemberId> BOB_WAS_PASSED_OVER = List.of(BOB.id());

  @Test
  void memberJoinsOnceHeCanTakeTheCallAndIsKeptForIt() {
    CallGroup group = group("ring-all", true);
    TestRouting routing = whereBobPauses(group);
    assertThat(joining(routing, group, "one")).isEmpty();

    resume(routing);

    assertThat(joining(routing, group, "one")).containsExactly(BOB.id());
    assertThat(routing.states.of(BOB.id()).reservedBy()).contains(new CallId("one"));
    assertThat(joining(routing, group, "two")).isEmpty();
  }

  @Test
  void strategyThatTriesOnlyOneMemberLetsNobodyJoin() {
    CallGroup group = group("round-robin", true);
    TestRouting routing = whereBobPauses(group);
    resume(routing);

    assertThat(joining(routing, group, "one")).isEmpty();
  }

  @Test
  void nobodyJoinsWhereTheGroupDoesNotWantIt() {
    CallGroup group = group("ring-all", false);
    TestRouting routing = whereBobPauses(group);
    resume(routing);

    assertThat(joining(routing, group, "one")).isEmpty();
  }

  @Test
  void memberWhoWasFreeAllTheTimeWaitsForHisTurn() {
    CallGroup group = group("linear-hunt", true);
    TestRouting routing = TestRouting.with(group);
    routing.first(group, "one", NOON);

    assertThat(routing.offers.joining(TestRouting.at(group, "one"), ANN_RINGS, List.of(), NOON))
        .isEmpty();
  }

  private static List<MemberId> joining(TestRouting routing, CallGroup group, String call) {
    return routing.offers.joining(
        TestRouting.at(group, call), ANN_RINGS, BOB_WAS_PASSED_OVER, NOON.plusSeconds(3));
  }

  private static TestRouting whereBobPauses(CallGroup group) {
    TestRouting routing = TestRouting.with(group);
    routing.states.change(BOB.id(), state -> Wish.of(Wish.Kind.PAUSE).grantedTo(state, NOON));
    routing.first(group, "one", NOON);
    return routing;
  }

  private static void resume(TestRouting routing) {
    routing.states.change(BOB.id(), state -> Wish.of(Wish.Kind.RESUME).grantedTo(state, NOON));
  }

  private static CallGroup group(String strategy, boolean joinLate) {
    GroupOptions usual = GroupOptions.USUAL;
    return TestGroups.group("600", strategy, ANN, BOB)
        .with(
            new GroupOptions(
                new GroupOptions.Order(
                    1, GroupOptions.StartAt.POINTER, Duration.ZERO, true, joinLate),
                usual.skills(),
                usual.rests(),
                usual.signals(),
                usual.fishing()));
  }
}
