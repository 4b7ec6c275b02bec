package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.routing.TestRouting.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.carillon.domain.availability.Idleness;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.availability.Presence;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.Offer;
import org.carillon.domain.call.Skip;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Signals;
import org.carillon.domain.plan.SkipReason;
import org.carillon.domain.plan.Tried;
import org.junit.jupiter.api.Test;

/** Offers hold: nobody is offered two calls at once, and rotation counts every call. */
class OffersTest {

  private static final int CALLS = 200;
  private static final int THREADS = 8;
  private static final Member ANN = Member.at("ann", "sip:ann@192.0.2.1");
  private static final Member BOB = Member.at("bob", "sip:bob@192.0.2.2");
  private static final GroupOptions CALL_WAITING =
      new GroupOptions(
          new GroupOptions.Order(1, GroupOptions.StartAt.POINTER, Duration.ZERO, false, false),
          GroupOptions.SkillNeeds.NONE,
          GroupOptions.Rests.USUAL,
          Signals.USUAL,
          false);

  @Test
  void twoHundredCallsAtOnceGiveEachOfFiveMembersForty() throws Exception {
    CallGroup group = TestGroups.group("611", "round-robin", members(5)).with(CALL_WAITING);
    TestRouting routing = TestRouting.with(group);

    Map<MemberId, Integer> offered = new HashMap<>();
    inParallel(call -> routing.first(group, call, NOON))
        .forEach(
            offer -> offered.merge(offer.stage().orElseThrow().members().get(0), 1, Integer::sum));

    assertThat(offered).hasSize(5);
    assertThat(offered.values()).containsOnly(CALLS / 5);
  }

  @Test
  void callsOfTheDayAreCountedFromMidnightInTheTimeZoneOfTheSetting() {
    CallGroup group = TestGroups.group("613", "fewest-calls", ANN, BOB).with(CALL_WAITING);
    Instant beforeMidnightInTokyo = Instant.parse("2026-05-01T14:59:00Z");
    TestRouting tokyo = TestRouting.in(ZoneId.of("Asia/Tokyo"), group);
    TestRouting utc = TestRouting.in(ZoneOffset.UTC, group);

    assertThat(secondOffer(tokyo, group, beforeMidnightInTokyo)).isEqualTo(ANN.id());
    assertThat(secondOffer(utc, group, beforeMidnightInTokyo)).isEqualTo(BOB.id());
  }

  /** Two minutes after a short call that Ann answered. */
  private static MemberId secondOffer(TestRouting routing, CallGroup group, Instant at) {
    routing.first(group, "one", at);
    routing.answered(group, "one", ANN.id(), at);
    routing.states.change(
        ANN.id(), state -> MemberState.remembered(Presence.HERE, Idleness.FOREVER, state.tally()));
    return routing.first(group, "two", at.plusSeconds(120)).stage().orElseThrow().members().get(0);
  }

  @Test
  void strategyThatNeedsFreeMembersCountsTheOthersAsBusyWhateverTheGroupSays() {
    CallGroup group = TestGroups.group("612", "first-not-on-phone", ANN, BOB).with(CALL_WAITING);
    TestRouting routing = TestRouting.with(group);
    routing.first(group, "one", NOON);
    routing.answered(group, "one", ANN.id(), NOON);
    routing.first(group, "two", NOON);
    routing.answered(group, "two", BOB.id(), NOON);

    assertThat(routing.first(group, "three", NOON).skips())
        .extracting(Skip::reason)
        .containsExactly(SkipReason.BUSY, SkipReason.BUSY);
  }

  @Test
  void strategyThatNeedsFreeMembersOffersOneMemberToOneCall() {
    CallGroup group = TestGroups.group("612", "first-not-on-phone", ANN, BOB).with(CALL_WAITING);
    TestRouting routing = TestRouting.with(group);

    assertThat(routing.first(group, "one", NOON).stage().orElseThrow().members())
        .containsExactly(ANN.id());
    assertThat(routing.first(group, "two", NOON).stage().orElseThrow().members())
        .containsExactly(BOB.id());
  }

  @Test
  void ofManyCallsAtOnceEachMemberIsOfferedOne() throws Exception {
    CallGroup group = TestGroups.group("610", "linear-hunt", members(5));
    TestRouting routing = TestRouting.with(group);

    List<MemberId> offered =
        inParallel(call -> routing.first(group, call, NOON)).stream()
            .flatMap(offer -> offer.stage().stream())
            .flatMap(stage -> stage.members().stream())
            .toList();

    assertThat(offered).hasSize(5).doesNotHaveDuplicates();
    assertThat(routing.reservations.count()).isEqualTo(5);
    IntStream.range(0, CALLS).forEach(i -> routing.reservations.releaseAll(new CallId("call" + i)));
    assertThat(routing.reservations.count()).isZero();
    assertThat(routing.first(group, "later", NOON).stage()).isPresent();
  }

  @Test
  void memberOfferedToAnotherCallIsPassedOverUntilThatOfferEnds() {
    CallGroup group = TestGroups.group("610", "linear-hunt", ANN);
    TestRouting routing = TestRouting.with(group);
    routing.first(group, "one", NOON);

    assertThat(routing.first(group, "two", NOON))
        .isEqualTo(nobody(group, new Skip(ANN.id(), SkipReason.RESERVED, NOON)));

    routing.activity.note(
        new CallFact.OfferEnded(new CallId("one"), "610", ANN.id(), AttemptEnd.CALLER_GONE, NOON));
    assertThat(routing.first(group, "two", NOON).stage()).isPresent();
  }

  @Test
  void memberWhoIsOnThePhoneIsPassedOverUnlessCallsMayWait() {
    CallGroup group = TestGroups.group("610", "linear-hunt", ANN, BOB);
    TestRouting routing = TestRouting.with(group);
    routing.first(group, "one", NOON);
    routing.answered(group, "one", ANN.id(), NOON);

    Offer offer = routing.first(group, "two", NOON);
    assertThat(offer.stage().orElseThrow().members()).containsExactly(BOB.id());
    assertThat(offer.skips()).containsExactly(new Skip(ANN.id(), SkipReason.BUSY, NOON));

    CallGroup waiting = group.with(CALL_WAITING);
    assertThat(routing.first(waiting, "three", NOON).stage().orElseThrow().members())
        .containsExactly(ANN.id());
  }

  @Test
  void memberWhoseTurnWillNotComeIsFreeForOthersWithTheNextStage() {
    CallGroup group = TestGroups.group("610", "linear-hunt", ANN, BOB);
    TestRouting routing = TestRouting.with(group);
    routing.first(group, "one", NOON);

    routing.next(group, "one", new Tried(List.of(ANN.id()), List.of()), NOON);

    assertThat(routing.first(group, "two", NOON).stage().orElseThrow().members())
        .containsExactly(ANN.id());
  }

  @Test
  void everyReasonToPassOverIsTold() {
    Member off = new Member(new MemberId("off"), "Off", List.of("sip:off@192.0.2.3"), false);
    Member gone = new Member(new MemberId("gone"), "Gone", List.of(), true);
    Member self = Member.at("self", TestRouting.OUTSIDER);
    CallGroup group = TestGroups.group("600", "ring-all", off, gone, self, ANN, BOB);
    TestRouting routing = TestRouting.with(group);
    routing.states.change(ANN.id(), s -> s.with(Presence.HERE.doNotDisturb(true)));
    routing.states.change(BOB.id(), s -> s.with(Presence.HERE.pausing("lunch")));

    assertThat(routing.first(group, "one", NOON))
        .isEqualTo(
            nobody(
                group,
                new Skip(off.id(), SkipReason.DISABLED, NOON),
                new Skip(gone.id(), SkipReason.UNREGISTERED, NOON),
                new Skip(self.id(), SkipReason.SELF, NOON),
                new Skip(ANN.id(), SkipReason.DND, NOON),
                new Skip(BOB.id(), SkipReason.PAUSED, NOON)));
  }

  @Test
  void offerSaysWhetherTheGroupIsFishing() {
    GroupOptions fishing =
        new GroupOptions(
            GroupOptions.Order.USUAL,
            GroupOptions.SkillNeeds.NONE,
            GroupOptions.Rests.USUAL,
            Signals.USUAL,
            true);
    CallGroup group = TestGroups.group("600", "ring-all", ANN);

    assertThat(first(group).fishing()).isFalse();
    assertThat(first(group.with(fishing)).fishing()).isTrue();
  }

  private static Offer first(CallGroup group) {
    return TestRouting.with(group).first(group, "one", NOON);
  }

  @Test
  void switchedOffGroupIsClosed() {
    CallGroup closed =
        new CallGroup(
            "600",
            "Night",
            "ring-all",
            TestGroups.RING_TIME,
            CallGroup.LONGEST_MAX_TIME,
            List.of(ANN),
            false);

    assertThat(TestRouting.with(closed).first(closed, "one", NOON)).isEqualTo(Offer.CLOSED);
  }

  private static Offer nobody(CallGroup group, Skip... skips) {
    List<MemberId> members = group.members().stream().map(Member::id).toList();
    return new Offer(members, Optional.empty(), 1, List.of(skips), true, false, Optional.empty());
  }

  private static Member[] members(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Member.at("m" + i, "sip:m" + i + "@192.0.2.1"))
        .toArray(Member[]::new);
  }

  private static List<Offer> inParallel(java.util.function.Function<String, Offer> ask)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Offer>> answers = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        String call = "call" + i;
        answers.add(threads.submit(() -> ask.apply(call)));
      }
      List<Offer> offers = new ArrayList<>();
      for (Future<Offer> answer : answers) {
        offers.add(answer.get());
      }
      return offers;
    } finally {
      threads.shutdownNow();
    }
  }
}
