package org.carillon.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Candidate;
import org.carillon.domain.plan.Distribution;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Tried;

/** One call to a group of three, played on the real machine with a real strategy. */
final class Story {

  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Duration RING_TIME = Duration.ofSeconds(15);
  private static final String NUMBER = "600";

  private final RingStrategy strategy;
  private final List<Candidate> candidates;
  private final GroupOptions options;
  private final Optional<MemberId> cursor;
  private final Ladder ladder;
  private Instant now = NOON;
  private GroupCall call;

  Story(
      RingStrategy strategy,
      GroupOptions options,
      Optional<MemberId> cursor,
      List<Candidate> candidates) {
    this.strategy = strategy;
    this.options = options;
    this.cursor = cursor;
    this.candidates = candidates;
    this.ladder = new Ladder(candidates.stream().map(Candidate::id).toList());
  }

  Story arrives() {
    ladder.begins(now, NUMBER);
    CallTerms terms = new CallTerms(new CallId("7f3"), NUMBER, "anonymous", Duration.ofHours(1));
    return play(GroupCall.arrive(terms, now));
  }

  /** Everybody who was just invited rings. */
  Story rings() {
    call.legs().open().stream()
        .filter(leg -> leg.state() == LegState.INVITED)
        .forEach(
            leg -> {
              ladder.from(leg.member(), "180");
              play(call.ringing(leg.id()));
            });
    return this;
  }

  /** The ring time of the stage goes by. */
  Story ringTimeIsOver() {
    now = now.plus(RING_TIME);
    ladder.timeIs(now);
    return play(call.ringTimeout(call.stage(), now));
  }

  Story isBusy(String member) {
    ladder.from(new MemberId(member), "486 Busy");
    return play(call.failed(legOf(member), AttemptEnd.BUSY, now));
  }

  Story answers(String member) {
    ladder.from(new MemberId(member), "200 OK");
    return play(call.answered(legOf(member), now));
  }

  List<String> ladder() {
    return ladder.lines();
  }

  private Story play(Step step) {
    call = step.call();
    step.effects().forEach(effect -> effect.run(ladder));
    if (ladder.takeLeaving()) {
      return play(call.refused(now));
    }
    return ladder.takeQuestion() ? play(call.offered(offer(), now)) : this;
  }

  private Offer offer() {
    Stay stay = call.journey().current();
    Tried tried =
        new Tried(
            members(call.legs().from(stay.pass().firstLeg())),
            members(call.legs().open()),
            stay.pass().number());
    List<Member> members =
        candidates.stream()
            .map(one -> Member.at(one.id().value(), "sip:x@x").at(one.place()))
            .toList();
    Optional<Distribution.Choice> choice =
        new Distribution(strategy, members)
            .next(
                new GroupView(
                    candidates,
                    candidates.stream().map(Candidate::id).toList(),
                    cursor,
                    RING_TIME,
                    options,
                    new GroupView.Moment(now, NOON, 600)),
                tried);
    return Offer.of(choice.map(Distribution.Choice::stage));
  }

  private static List<MemberId> members(List<Leg> legs) {
    return legs.stream().map(Leg::member).toList();
  }

  private LegId legOf(String member) {
    return call.legs().all().stream()
        .filter(leg -> leg.member().value().equals(member))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new AssertionError(member + " was not offered the call"))
        .id();
  }
}
