package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.carillon.domain.call.Offer;
import org.carillon.domain.call.Skip;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.QueueTerms;
import org.carillon.domain.plan.Candidate;
import org.carillon.domain.plan.Distribution;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;

/**
 * Makes offers that hold: looks at the members, asks the strategy, and then keeps the members named
 * for this call and moves the group's rotation on. Where another call was faster, it looks again.
 */
@ApplicationScoped
public class Offers {

  @Inject private GroupPlans plans;
  @Inject private MemberStates states;
  @Inject private MemberContacts contacts;
  @Inject private ScheduleDirectory schedules;
  @Inject private Reservations reservations;
  @Inject private Cursors cursors;
  @Inject private Days days;

  /** For the container. */
  public Offers() {}

  Offers(
      GroupPlans plans,
      MemberStates states,
      MemberContacts contacts,
      ScheduleDirectory schedules,
      Reservations reservations,
      Cursors cursors,
      Days days) {
    this.plans = plans;
    this.states = states;
    this.contacts = contacts;
    this.schedules = schedules;
    this.reservations = reservations;
    this.cursors = cursors;
    this.days = days;
  }

  /** What the group has to offer the call now. */
  Offer next(CallAtGroup at, Tried tried, Instant now) {
    return next(at, tried, now, Turn.ANYBODYS);
  }

  /** The same, if it is the call's turn; else there is nobody for it, and it is behind others. */
  Offer next(CallAtGroup at, Tried tried, Instant now, Turn turn) {
    if (!at.group().enabled()) {
      return Offer.CLOSED;
    }
    reservations.keepOnly(tried.ringing(), at.call());
    GroupPlan plan = plans.of(at.group());
    Survey.Look look = look(plan, at.group(), now);
    Optional<Offer> offer = Optional.empty();
    while (offer.isEmpty()) {
      Optional<MemberId> cursor = cursors.of(at.group().number());
      Survey survey = turn.among(Survey.of(at, look));
      Optional<Distribution.Choice> choice =
          plan.distribution().next(view(at, plan, survey, cursor, now), tried);
      if (choice.isEmpty() || !turn.hasCome()) {
        offer =
            Optional.of(nobody(at, plan, news(survey, tried), tried.pass(), choice.isPresent()));
      } else if (isClaimed(at, plan, choice.get().stage(), cursor, now)) {
        offer = Optional.of(offer(at, plan, news(survey, tried), choice.get()));
      }
    }
    return offer.get();
  }

  /** Whether there is somebody now whom this call could be offered, which has tried nobody yet. */
  boolean couldServe(CallAtGroup at, Instant now, UnaryOperator<Survey> among) {
    GroupPlan plan = plans.of(at.group());
    Survey survey = among.apply(Survey.of(at, look(plan, at.group(), now)));
    Optional<MemberId> cursor = cursors.of(at.group().number());
    return plan.distribution().next(view(at, plan, survey, cursor, now), Tried.NOTHING).isPresent();
  }

  private static Offer offer(
      CallAtGroup at, GroupPlan plan, List<Skip> skips, Distribution.Choice choice) {
    Optional<Stage> stage = Optional.of(choice.stage());
    boolean fishing = at.group().options().fishing();
    return new Offer(plan.order(), stage, choice.pass(), skips, true, fishing, queue(at, false));
  }

  private static Offer nobody(
      CallAtGroup at, GroupPlan plan, List<Skip> skips, int pass, boolean isBehind) {
    boolean fishing = at.group().options().fishing();
    return new Offer(
        plan.order(), Optional.empty(), pass, skips, true, fishing, queue(at, isBehind));
  }

  private static Optional<Offer.Queue> queue(CallAtGroup at, boolean isBehind) {
    QueueTerms queue = at.group().options().queue();
    return queue.on()
        ? Optional.of(new Offer.Queue(queue.longestWait(), isBehind))
        : Optional.empty();
  }

  /**
   * The members who were passed over and can take the call now; they are kept for it. The strategy
   * still decides, as if the call came for them alone, and a tier whose time has not come waits.
   */
  List<MemberId> joining(CallAtGroup at, Tried tried, List<MemberId> passedOver, Instant now) {
    GroupPlan plan = plans.of(at.group());
    if (!at.group().options().order().joinLate() || plan.strategy().triesOnlyOne()) {
      return List.of();
    }
    int tier = tierReached(at.group(), tried);
    Tried alone = new Tried(List.of(), tried.ringing(), tried.pass());
    Survey survey = Survey.of(at, look(plan, at.group(), now));
    List<Candidate> free =
        survey.candidates().stream()
            .filter(one -> passedOver.contains(one.id()) && one.place().tier() <= tier)
            .filter(one -> !tried.includes(one.id()) && !tried.ringing().contains(one.id()))
            .limit(Math.max(0, Stage.MOST_AT_ONCE - tried.ringing().size()))
            .toList();
    Optional<MemberId> cursor = cursors.of(at.group().number());
    return plan.distribution()
        .next(view(at, plan, survey, cursor, now).with(free), alone)
        .filter(choice -> choice.pass() == tried.pass())
        .map(choice -> choice.stage().leavingCursor())
        .filter(stage -> isClaimed(at, plan, stage, cursor, now))
        .map(Stage::members)
        .orElse(List.of());
  }

  private static int tierReached(CallGroup group, Tried tried) {
    return tried.offered().stream()
        .flatMap(id -> group.member(id).stream())
        .mapToInt(member -> member.place().tier())
        .max()
        .orElse(0);
  }

  /** Where callers wait, a phone that is busy must not be asked again at once, by any strategy. */
  private Survey.Look look(GroupPlan plan, CallGroup group, Instant now) {
    boolean rests = plan.strategy().sparesWhoRefused() || group.options().queue().on();
    return new Survey.Look(
        states, contacts, schedules, plan.skipsBusy(group), rests, now, days.of(now));
  }

  private static GroupView view(
      CallAtGroup at, GroupPlan plan, Survey survey, Optional<MemberId> cursor, Instant now) {
    CallGroup group = at.group();
    return new GroupView(
        survey.candidates(),
        plan.order(),
        cursor,
        group.ringTime(),
        group.options(),
        new GroupView.Moment(now, at.enteredAt(), Seed.of(at.call())));
  }

  /** Who was offered the call was not passed over. */
  private static List<Skip> news(Survey survey, Tried tried) {
    return survey.skips().stream()
        .filter(skip -> !tried.includes(skip.member()) && !tried.ringing().contains(skip.member()))
        .toList();
  }

  private boolean isClaimed(
      CallAtGroup at, GroupPlan plan, Stage stage, Optional<MemberId> cursor, Instant now) {
    boolean exclusive = plan.skipsBusy(at.group());
    if (exclusive && !reservations.reserve(stage.members(), at.call(), now)) {
      return false;
    }
    boolean moved =
        stage.cursor().isEmpty() || cursors.move(at.group().number(), cursor, stage.cursor().get());
    if (!moved) {
      stage.members().forEach(member -> reservations.release(member, at.call()));
    } else if (!exclusive) {
      stage.members().forEach(member -> states.change(member, state -> state.offered(now)));
    }
    return moved;
  }
}
