package org.carillon.domain.plan.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.GroupOptions.SkillNeeds;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.Place;
import org.carillon.domain.group.Signals;
import org.carillon.domain.plan.Candidate;
import org.carillon.domain.plan.Distribution;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;

/** Three members from one call to the next: where rotation stands, and what time it is. */
final class SampleGroup {

  private static final Duration RING_TIME = Duration.ofSeconds(20);
  private static final Duration TALK = Duration.ofMinutes(1);
  private static final Instant MORNING = Instant.parse("2000-01-03T09:00:00Z");

  /** The second is the most skilled, the third has most of the weight; nothing else differs. */
  private static final List<Member> MEMBERS =
      List.of(member("1", 1, 1), member("2", 9, 1), member("3", 5, 4));

  private static final String SKILL = "any";

  /** Everybody has the skill that calls need; the levels decide who is better. */
  private static final GroupOptions OPTIONS =
      new GroupOptions(
          GroupOptions.Order.USUAL,
          new SkillNeeds(Map.of(SKILL, 1), SkillNeeds.NONE.relaxAfter()),
          GroupOptions.Rests.USUAL,
          Signals.USUAL,
          false);

  /** The members in their order. */
  static final List<MemberId> ORDER = MEMBERS.stream().map(Member::id).toList();

  private final RingStrategy strategy;
  private final Distribution distribution;
  private final SampleDay day = new SampleDay();
  private Optional<MemberId> cursor = Optional.empty();
  private Instant now = MORNING;

  SampleGroup(RingStrategy strategy) {
    this.strategy = strategy;
    this.distribution = new Distribution(strategy, MEMBERS);
  }

  /**
   * The next call, which is over before the one after it comes.
   *
   * @param seed its chance
   */
  StrategySample.Call call(long seed) {
    SampleCall call = new SampleCall();
    Instant entered = now;
    Optional<Stage> stage = next(call, entered, seed);
    while (stage.isPresent()) {
      ring(stage.get(), call);
      stage = call.isAnswered() ? Optional.empty() : next(call, entered, seed);
    }
    now = now.plus(TALK);
    call.answerer().ifPresent(this::talked);
    return call.drawn();
  }

  private Optional<Stage> next(SampleCall call, Instant entered, long seed) {
    GroupView.Moment moment = new GroupView.Moment(now, entered, seed);
    List<Candidate> candidates =
        MEMBERS.stream()
            .map(member -> new Candidate(member.id(), member.place(), day.of(member.id())))
            .toList();
    return distribution
        .next(new GroupView(candidates, ORDER, cursor, RING_TIME, OPTIONS, moment), call.tried())
        .map(Distribution.Choice::stage);
  }

  private void ring(Stage stage, SampleCall call) {
    stage.members().forEach(member -> day.offered(member, now));
    cursor = stage.cursor().or(() -> cursor);
    now = now.plus(stage.ringTime());
    call.ring(stage);
  }

  private void talked(MemberId member) {
    day.talked(member, TALK, now);
    if (strategy.cursorFollowsAnswer()) {
      cursor = Optional.of(member);
    }
  }

  private static Member member(String name, int level, int weight) {
    return new Member(new MemberId(name), name, List.of(), true)
        .at(new Place(1, weight, Map.of(SKILL, level), Duration.ZERO, Optional.empty()));
  }
}
