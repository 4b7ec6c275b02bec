package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.routing.TestRouting.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.availability.Presence;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.IdleScope;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Signals;
import org.carillon.domain.plan.SkipReason;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What calls do to members (features 5.2.2). */
class MemberActivityTest {

  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");
  private static final Member BOB = Member.at("bob", "sip:bob@192.0.2.2");
  private static final Member CID = Member.at("cid", "sip:cid@192.0.2.3");
  private static final Member DAN = Member.at("dan", "sip:dan@192.0.2.4");

  @Test
  void memberIsFreeAgainWhenTheCallIsOverAndAfterTheWrapUp() {
    CallGroup group = hunt(rests(Duration.ofSeconds(8), 0), ANN);
    TestRouting routing = TestRouting.with(group);
    takes(routing, group, "one", ANN, NOON, NOON.plusSeconds(60));

    assertThat(skip(routing, group, NOON.plusSeconds(67))).isEqualTo(SkipReason.WRAP_UP);
    assertThat(routing.first(group, "two", NOON.plusSeconds(68)).stage()).isPresent();
  }

  /** Two calls read the clock on two threads, and are served in the other order. */
  @Test
  void memberWithoutWrapUpIsFreeAlsoToACallThatReadItsClockBeforeTheOtherEnded() {
    CallGroup group = hunt(rests(Duration.ZERO, 0), ANN);
    TestRouting routing = TestRouting.with(group);
    takes(routing, group, "one", ANN, NOON, NOON.plusSeconds(60));

    assertThat(routing.first(group, "two", NOON.plusSeconds(60).minusMillis(1)).stage())
        .isPresent();
  }

  @Test
  void memberWhoHandedTheCallOverIsFreeAfterHisWrapUpThoughTheOthersGoOn() {
    CallGroup group = hunt(rests(Duration.ofSeconds(8), 0), ANN);
    TestRouting routing = TestRouting.with(group);
    CallId call = new CallId("one");
    routing.first(group, "one", NOON);
    routing.activity.note(new CallFact.Answered(call, group.number(), ANN.id(), NOON));
    assertThat(skip(routing, group, NOON.plusSeconds(19))).isEqualTo(SkipReason.BUSY);

    routing.activity.note(
        new CallFact.HandedOver(
            call, group.number(), ANN.id(), Duration.ofSeconds(20), NOON.plusSeconds(20)));

    assertThat(skip(routing, group, NOON.plusSeconds(27))).isEqualTo(SkipReason.WRAP_UP);
    assertThat(routing.first(group, "two", NOON.plusSeconds(28)).stage()).isPresent();
  }

  @Test
  void endOfACallThatWasHandedOverIsNoNewsForTheMemberWhoLeft() {
    CallGroup group = hunt(rests(Duration.ofSeconds(8), 0), ANN);
    TestRouting routing = TestRouting.with(group);
    routing.first(group, "one", NOON);
    routing.answered(group, "one", ANN.id(), NOON);
    routing.activity.note(
        new CallFact.HandedOver(
            new CallId("one"),
            group.number(),
            ANN.id(),
            Duration.ofSeconds(20),
            NOON.plusSeconds(20)));

    over(routing, group, "one", ANN.id(), NOON, NOON.plusSeconds(60));

    assertThat(routing.first(group, "two", NOON.plusSeconds(61)).stage()).isPresent();
    assertThat(routing.states.of(ANN.id()).tally().talked()).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void shortRestDoesNotEndALongerOne() {
    CallGroup group = hunt(GroupOptions.Rests.USUAL, ANN);
    TestRouting routing = TestRouting.with(group);
    ends(routing, group, "one", AttemptEnd.DECLINED);
    ends(routing, group, "two", AttemptEnd.BUSY);

    assertThat(skip(routing, group, NOON.plusSeconds(9))).isEqualTo(SkipReason.RESTING);
  }

  @Test
  void whoRefusedIsLeftAloneForAWhile() {
    CallGroup group = hunt(GroupOptions.Rests.USUAL, ANN);
    TestRouting routing = TestRouting.with(group);
    ends(routing, group, "one", AttemptEnd.DECLINED);

    assertThat(skip(routing, group, NOON.plusSeconds(9))).isEqualTo(SkipReason.RESTING);
    assertThat(routing.first(group, "two", NOON.plusSeconds(10)).stage()).isPresent();
  }

  @Test
  void whoRefusedIsRungAllTheSameWhereAllRingTogether() {
    CallGroup group = TestGroups.group("600", "ring-all", ANN);
    TestRouting routing = TestRouting.with(group);
    ends(routing, group, "one", AttemptEnd.DECLINED);

    assertThat(routing.first(group, "two", NOON.plusSeconds(1)).stage()).isPresent();
  }

  @Test
  void whoLetsTooManyCallsRingInVainIsPaused() {
    CallGroup group = hunt(rests(Duration.ZERO, 2), ANN);
    TestRouting routing = TestRouting.with(group);
    ends(routing, group, "one", AttemptEnd.NO_ANSWER);
    assertThat(routing.states.of(ANN.id()).presence()).isEqualTo(Presence.HERE);

    ends(routing, group, "two", AttemptEnd.NO_ANSWER);

    assertThat(routing.states.of(ANN.id()).presence().pause()).contains(Presence.AUTOMATIC);
    assertThat(skip(routing, group, NOON.plusSeconds(3600))).isEqualTo(SkipReason.PAUSED);
  }

  @Test
  void whoMissedTheFewestCallsTodayIsTheFirstOfSeveral() {
    CallGroup group = TestGroups.group("600", "ring-all", ANN, BOB);
    TestRouting routing = TestRouting.with(group);
    List<MemberId> both = List.of(ANN.id(), BOB.id());
    assertThat(routing.activity.fewestMissed(both, NOON)).contains(ANN.id());

    ends(routing, group, "one", AttemptEnd.NO_ANSWER);

    assertThat(routing.activity.fewestMissed(both, NOON)).contains(BOB.id());
    assertThat(routing.activity.fewestMissed(both, NOON.plus(Duration.ofDays(1))))
        .contains(ANN.id());
  }

  @ParameterizedTest
  @CsvSource({"TENANT, bob", "GROUP, ann"})
  void callOfAnotherGroupEndsIdleTimeWhereAllGroupsCount(IdleScope scope, String next) {
    CallGroup group = TestGroups.group("650", "longest-idle", ANN, BOB).with(ranking(scope));
    CallGroup other = TestGroups.group("651", "linear-hunt", ANN);
    TestRouting routing = TestRouting.with(group, other);
    takes(routing, group, "one", ANN, NOON, NOON.plusSeconds(10));
    takes(routing, group, "two", BOB, NOON.plusSeconds(20), NOON.plusSeconds(30));
    takes(routing, other, "three", ANN, NOON.plusSeconds(40), NOON.plusSeconds(50));

    assertThat(routing.first(group, "four", NOON.plusSeconds(60)).stage().orElseThrow().members())
        .containsExactly(new MemberId(next));
  }

  private static GroupOptions ranking(IdleScope scope) {
    GroupOptions.Order usual = GroupOptions.Order.USUAL;
    return new GroupOptions(
        new GroupOptions.Order(1, usual.startAt(), Duration.ZERO, true, false, scope),
        GroupOptions.SkillNeeds.NONE,
        GroupOptions.Rests.USUAL,
        Signals.USUAL,
        false);
  }

  @Test
  void longestIdleIsFairOverAThousandCalls() {
    CallGroup group = TestGroups.group("650", "longest-idle", ANN, BOB, CID);
    TestRouting routing = TestRouting.with(group);
    Map<MemberId, Integer> answered = new HashMap<>();
    Instant now = NOON;
    for (int call = 0; call < 1000; call++) {
      now = now.plusSeconds(100);
      MemberId member =
          routing.first(group, "c" + call, now).stage().orElseThrow().members().get(0);
      answered.merge(member, 1, Integer::sum);
      taken(routing, group, "c" + call, member, now, now.plusSeconds(60));
    }

    assertThat(answered.values()).allMatch(count -> count == 333 || count == 334);
  }

  @Test
  void rotationGoesOnFromWhoAnsweredWhereTheStrategySaysSo() {
    CallGroup group = TestGroups.group("660", "circular-answered", ANN, BOB, CID);
    TestRouting routing = TestRouting.with(group);
    routing.first(group, "one", NOON);
    routing.states.change(BOB.id(), state -> state.offered(NOON));
    taken(routing, group, "one", BOB.id(), NOON, NOON.plusSeconds(5));

    assertThat(routing.first(group, "two", NOON.plusSeconds(10)).stage().orElseThrow().members())
        .containsExactly(CID.id());
  }

  @Test
  void rotationStaysWhereItIsWhenSomebodyElsePicksTheCallUp() {
    CallGroup group = TestGroups.group("660", "circular-answered", ANN, BOB, CID);
    TestRouting routing = TestRouting.with(group, TestGroups.group("661", "ring-all", DAN));
    taken(routing, group, "one", ANN.id(), NOON, NOON.plusSeconds(5));
    taken(routing, group, "two", DAN.id(), NOON.plusSeconds(6), NOON.plusSeconds(9));

    assertThat(routing.first(group, "three", NOON.plusSeconds(60)).stage().orElseThrow().members())
        .containsExactly(BOB.id());
  }

  @Test
  void memberWhoPicksUpACallOfAnotherGroupIsOnThePhone() {
    CallGroup his = TestGroups.group("661", "linear-hunt", DAN);
    TestRouting routing = TestRouting.with(hunt(GroupOptions.Rests.USUAL, ANN), his);

    routing.answered(hunt(GroupOptions.Rests.USUAL, ANN), "one", DAN.id(), NOON);

    assertThat(skip(routing, his, NOON.plusSeconds(5))).isEqualTo(SkipReason.BUSY);
  }

  @Test
  void placeOutsideGetsNoState() {
    CallGroup group = hunt(GroupOptions.Rests.USUAL, ANN);
    TestRouting routing = TestRouting.with(group);
    MemberId mobile = new MemberId("+33612345678");

    routing.answered(group, "one", mobile, NOON);

    assertThat(routing.states.of(mobile).calls()).isEmpty();
  }

  private static void takes(
      TestRouting routing, CallGroup group, String call, Member by, Instant at, Instant end) {
    routing.first(group, call, at);
    taken(routing, group, call, by.id(), at, end);
  }

  private static void taken(
      TestRouting routing, CallGroup group, String call, MemberId by, Instant at, Instant end) {
    routing.answered(group, call, by, at);
    over(routing, group, call, by, at, end);
  }

  private static void over(
      TestRouting routing, CallGroup group, String call, MemberId by, Instant at, Instant end) {
    routing.activity.note(
        new CallFact.Ended(
            new CallSummary(
                new CallId(call),
                group.number(),
                TestRouting.OUTSIDER,
                at,
                Optional.of(new CallSummary.Answer(by, at)),
                end,
                Outcome.ANSWERED,
                EndCause.CALLER_BYE,
                List.of(new Attempt(by, at, at, AttemptEnd.ANSWERED)),
                List.of(),
                Optional.empty())));
  }

  private static void ends(TestRouting routing, CallGroup group, String call, AttemptEnd end) {
    routing.first(group, call, NOON);
    routing.activity.note(
        new CallFact.OfferEnded(new CallId(call), group.number(), ANN.id(), end, NOON));
  }

  private static SkipReason skip(TestRouting routing, CallGroup group, Instant at) {
    return routing.first(group, "asking", at).skips().get(0).reason();
  }

  private static CallGroup hunt(GroupOptions.Rests rests, Member... members) {
    return TestGroups.group("610", "linear-hunt", members)
        .with(
            new GroupOptions(
                GroupOptions.Order.USUAL,
                GroupOptions.SkillNeeds.NONE,
                rests,
                Signals.USUAL,
                false));
  }

  private static GroupOptions.Rests rests(Duration wrapUp, int maxNoAnswers) {
    return new GroupOptions.Rests(
        wrapUp, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(30), maxNoAnswers);
  }
}
