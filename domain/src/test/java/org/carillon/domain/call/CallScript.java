package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.SkipReason;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;
import org.carillon.domain.plan.strategy.LinearHunt;
import org.carillon.domain.plan.strategy.RingAll;

/**
 * One call told as a dialogue: what happens, and what the call then does, in order. Routing answers
 * at once unless the script holds it back.
 */
final class CallScript {

  static final Instant ARRIVAL = Instant.parse("2026-03-02T09:00:00Z");
  private static final CallId ID = new CallId("7f3");

  private final RingStrategy strategy;
  private final List<MemberId> members;
  private final Transcript transcript = new Transcript(this::memberOf);
  private Duration ringTime = Duration.ofSeconds(20);
  private Duration maxTime = Duration.ofHours(1);
  private Instant now = ARRIVAL;
  private boolean fishing;
  private boolean routingIsHeld;
  private final Deque<BiFunction<GroupCall, Instant, Step>> onward = new ArrayDeque<>();
  private final Map<MemberId, SkipReason> skipped = new HashMap<>();
  private Optional<Offer.Queue> queue = Optional.empty();
  private Optional<Tried> question = Optional.empty();
  private GroupCall call;

  private CallScript(RingStrategy strategy, String... members) {
    this.strategy = strategy;
    this.members = List.of(members).stream().map(MemberId::new).toList();
  }

  static CallScript ringAll(String... members) {
    return new CallScript(new RingAll(), members);
  }

  static CallScript hunt(String... members) {
    return new CallScript(new LinearHunt(), members);
  }

  /** Every stage adds the next member; nobody stops ringing before the call is decided. */
  static CallScript memoryHunt(String... members) {
    return new CallScript(new AddingOneByOne(), members);
  }

  CallScript ringTime(int seconds) {
    ringTime = Duration.ofSeconds(seconds);
    return this;
  }

  CallScript maxTime(int seconds) {
    maxTime = Duration.ofSeconds(seconds);
    return this;
  }

  /**
   * A call that the group cannot take goes there; the next one said is where it goes after that.
   */
  CallScript overflow(BiFunction<GroupCall, Instant, Step> where) {
    onward.add(where);
    return this;
  }

  /** The group counts callers who hang up as abandoned. */
  CallScript fishing(boolean on) {
    fishing = on;
    return this;
  }

  /** Callers wait in the group for that long while everybody is busy. */
  CallScript queue(int seconds) {
    queue = Optional.of(new Offer.Queue(Duration.ofSeconds(seconds), false));
    return this;
  }

  /** From here on the member cannot take a call, for this reason. */
  CallScript skipped(String member, SkipReason reason) {
    skipped.put(new MemberId(member), reason);
    return this;
  }

  /** From here on the member can take a call. */
  CallScript free(String member) {
    skipped.remove(new MemberId(member));
    return this;
  }

  /** From here on others wait longer for whoever is free. */
  CallScript behindOthers(boolean behind) {
    queue = queue.map(known -> new Offer.Queue(known.longestWait(), behind));
    return this;
  }

  /** From the next offer on, these members are busy. */
  CallScript passedOver(String... busy) {
    List.of(busy).forEach(member -> skipped.put(new MemberId(member), SkipReason.BUSY));
    return this;
  }

  /** From here on routing is slow: it answers when the script says so. */
  CallScript holdRouting() {
    routingIsHeld = true;
    return this;
  }

  /** Time goes by. */
  CallScript after(int seconds) {
    now = now.plusSeconds(seconds);
    return this;
  }

  CallScript whenCallArrives() {
    return play(GroupCall.arrive(new CallTerms(ID, "600", "sip:carl@example.org", maxTime), now));
  }

  CallScript whenRoutingAnswers() {
    Tried asked = question.orElseThrow(() -> new AssertionError("routing was not asked"));
    question = Optional.empty();
    return play(call.offered(offer(asked), now));
  }

  /** The call looks whether it is its turn in the queue. */
  CallScript whenItLooks() {
    return play(call.offered(offer(Tried.NOTHING), now));
  }

  CallScript whenGroupIsSwitchedOff() {
    return play(call.offered(Offer.CLOSED, now));
  }

  private Offer offer(Tried asked) {
    List<MemberId> free = members.stream().filter(one -> !skipped.containsKey(one)).toList();
    GroupView.Moment moment = new GroupView.Moment(now, now, 1);
    Optional<Stage> next =
        strategy
            .next(GroupView.of(free, ringTime, GroupOptions.USUAL, moment), asked)
            .filter(stage -> queue.filter(Offer.Queue::isBehind).isEmpty());
    List<Skip> skips =
        skipped.entrySet().stream()
            .filter(one -> !asked.includes(one.getKey()))
            .map(one -> new Skip(one.getKey(), one.getValue(), now))
            .toList();
    return new Offer(members, next, 1, skips, true, fishing, queue);
  }

  CallScript whenRings(String member) {
    return play(call.ringing(legOf(member)));
  }

  CallScript whenAnswers(String member) {
    return play(call.answered(legOf(member), now));
  }

  /** The first of several offers to that member is answered. */
  CallScript whenAnswersFirst(String member) {
    LegId first =
        call.legs().all().stream()
            .filter(leg -> leg.member().value().equals(member))
            .findFirst()
            .orElseThrow()
            .id();
    return play(call.answered(first, now));
  }

  CallScript whenFails(String member, AttemptEnd end) {
    return play(call.failed(legOf(member), end, now));
  }

  /** The member's phone sends the call there. */
  CallScript whenRedirects(String member, String to) {
    return play(call.redirected(legOf(member), to));
  }

  CallScript whenSilent(String member) {
    return play(call.silent(legOf(member), now));
  }

  CallScript whenDeclinesForAll(String member) {
    return play(call.declinedForAll(legOf(member), now));
  }

  CallScript whenJoins(String member) {
    return play(call.joined(new MemberId(member), now));
  }

  CallScript whenPicksUp(String colleague) {
    return play(call.pickedUp(new MemberId(colleague), now));
  }

  CallScript whenRingTimeIsOver(int stage) {
    return play(call.ringTimeout(stage, now));
  }

  CallScript whenCallerCancels() {
    return play(call.callerCancelled(now));
  }

  CallScript whenAnswerCannotBeSent() {
    return play(call.connectFailed(now));
  }

  CallScript whenHangsUp(Party party) {
    return play(call.hungUp(party, now));
  }

  CallScript whenAborted() {
    return play(call.aborted(now));
  }

  /** Exactly this was done since the last check, in this order. */
  CallScript then(String... lines) {
    assertThat(transcript.takeLines()).containsExactly(lines);
    return this;
  }

  CallScript thenNothing() {
    return then();
  }

  /** What the call said of itself from its beginning. */
  List<CallFact> facts() {
    return transcript.facts();
  }

  /** The record of the call, which was told exactly once and last. */
  CallSummary summary() {
    List<CallFact> facts = facts();
    assertThat(facts.stream().filter(CallFact.Ended.class::isInstance)).hasSize(1);
    return ((CallFact.Ended) facts.get(facts.size() - 1)).summary();
  }

  /** The state of the call as the SIP layer stores it. */
  GroupCall call() {
    return call;
  }

  private CallScript play(Step step) {
    call = step.call();
    step.effects().forEach(effect -> effect.run(transcript));
    transcript.takeQuestion().ifPresent(asked -> question = Optional.of(asked));
    if (transcript.takeLeaving()) {
      return play(onward.isEmpty() ? call.refused(now) : onward.remove().apply(call, now));
    }
    return question.isPresent() && !routingIsHeld ? whenRoutingAnswers() : this;
  }

  private String memberOf(LegId leg) {
    return call.legs().get(leg).member().value();
  }

  private LegId legOf(String member) {
    return call.legs().all().stream()
        .filter(leg -> leg.member().value().equals(member))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new AssertionError(member + " was not offered the call"))
        .id();
  }

  private static final class AddingOneByOne implements RingStrategy {
    @Override
    public String key() {
      return "adding-one-by-one";
    }

    @Override
    public Optional<Stage> next(GroupView group, Tried tried) {
      return group.eligible().stream()
          .filter(member -> !tried.includes(member))
          .findFirst()
          .map(member -> Stage.of(member, group.ringTime()).keepingEarlier());
    }
  }
}
