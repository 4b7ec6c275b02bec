package org.carillon.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallPort;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.call.CancelReason;
import org.carillon.domain.call.Effect;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.Forwarding;
import org.carillon.domain.call.GroupCall;
import org.carillon.domain.call.LegId;
import org.carillon.domain.call.Offer;
import org.carillon.domain.call.Party;
import org.carillon.domain.call.Phase;
import org.carillon.domain.call.Step;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.line.LinePath;
import org.carillon.domain.path.Onward;
import org.carillon.domain.plan.Tried;

/**
 * A call through real routing and the real call machine, with the clock under control and phones
 * that do what the test says. What happens is written down as "seconds: what".
 */
final class Rehearsal implements CallPort {

  private record Timer(Instant due, int stage) {}

  /** How often a call that waits looks whether it is its turn. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final TestRouting routing;
  private final Instant begin;
  private final List<String> heard = new ArrayList<>();
  private final List<Timer> timers = new ArrayList<>();
  private final List<MemberId> members = new ArrayList<>();
  private final Deque<Function<GroupCall, Step>> waiting = new ArrayDeque<>();
  private final List<CallSummary> records = new ArrayList<>();
  private Instant now;
  private Instant nextLook = Instant.MAX;
  private GroupCall call;
  private CallGroup group;
  private LinePath way;

  Rehearsal(TestRouting routing, Instant begin) {
    this.routing = routing;
    this.begin = begin;
    this.now = begin;
  }

  /** Somebody outside dials this number. */
  Rehearsal dials(String number) {
    return dials(number, TestRouting.OUTSIDER);
  }

  /** This caller dials this number. */
  Rehearsal dials(String number, String caller) {
    Entrance.Open entrance =
        (Entrance.Open) routing.entrances.of(number, caller, now).orElseThrow();
    group = entrance.group();
    way = entrance.way();
    CallId id = new CallId("call to " + number + " at " + now);
    CallTerms terms = CallTerms.of(id, group, caller);
    take(GroupCall.arrive(terms.with(entrance.circumstances()), now));
    return settle();
  }

  /** Time goes by, and timers fire when they are due. */
  Rehearsal after(Duration time) {
    Instant until = now.plus(time);
    while (!nextDue().isAfter(until)) {
      now = nextDue();
      fire();
    }
    now = until;
    return this;
  }

  private Instant nextDue() {
    Instant timer = timers.stream().map(Timer::due).min(Comparator.naturalOrder()).orElse(nextLook);
    return timer.isAfter(nextLook) ? nextLook : timer;
  }

  private void fire() {
    Optional<Timer> due = timers.stream().filter(timer -> timer.due().equals(now)).findFirst();
    due.ifPresent(timers::remove);
    due.ifPresent(timer -> happens(call -> call.ringTimeout(timer.stage(), now)));
    if (due.isEmpty()) {
      looks();
    }
  }

  /** The call looks whether it is its turn. */
  Rehearsal looks() {
    nextLook = call.isQueued() ? now.plus(LOOK) : Instant.MAX;
    if (call.isQueued()) {
      Offer offer = routing.turns.nextWaiting(CallAtGroup.of(call, group), now);
      happens(call -> call.offered(offer, now));
    }
    return this;
  }

  /** How many callers are served before this one. */
  int ahead() {
    return routing.turns.ahead(call.terms().id());
  }

  /** The caller hangs up. */
  Rehearsal hangsUp() {
    return happens(
        call ->
            call.phase() == Phase.CONNECTED
                ? call.hungUp(Party.CALLER, now)
                : call.callerCancelled(now));
  }

  /** The member takes the call. */
  Rehearsal answers(String member) {
    int leg = members.lastIndexOf(new MemberId(member));
    return happens(call -> call.answered(new LegId(leg), now));
  }

  /** The member's phone refuses the call. */
  Rehearsal fails(String member, AttemptEnd end) {
    int leg = members.lastIndexOf(new MemberId(member));
    return happens(call -> call.failed(new LegId(leg), end, now));
  }

  /** Nobody does anything until the call has ended. */
  Rehearsal nobodyAnswers() {
    return after(Duration.ofMinutes(30));
  }

  List<String> heard() {
    return heard;
  }

  CallSummary record() {
    return records.get(0);
  }

  private Rehearsal happens(Function<GroupCall, Step> event) {
    waiting.add(event);
    return settle();
  }

  private Rehearsal settle() {
    while (!waiting.isEmpty()) {
      take(waiting.poll().apply(call));
    }
    return this;
  }

  private void take(Step step) {
    call = step.call();
    for (Effect effect : step.effects()) {
      effect.run(this);
    }
  }

  private void hear(String what) {
    heard.add(Duration.between(begin, now).toMillis() / 1000.0 + ": " + what);
  }

  @Override
  public void seek(Tried tried) {
    Offer offer = routing.turns.next(CallAtGroup.of(call, group), tried, now);
    waiting.add(it -> it.offered(offer, now));
  }

  @Override
  public void enqueue(List<MemberId> offered) {
    hear("wait");
    routing.turns.wait(CallAtGroup.of(call, group), offered);
    nextLook = now.plus(LOOK);
  }

  @Override
  public void leave(Exhaustion reason) {
    goTo(routing.onwards.from(group, way, reason, now));
  }

  @Override
  public void goFurther() {
    goTo(routing.onwards.further(way, now));
  }

  private void goTo(Onward onward) {
    if (onward.way().hasChangedLineSince(way)) {
      waiting.add(GroupCall::sentToLine);
    }
    if (onward instanceof Onward.ToGroup next) {
      group = next.group();
      way = next.way();
      waiting.add(it -> it.entered(group.number(), group.maxTime(), now));
    } else if (onward instanceof Onward.Outside outside) {
      way = outside.way();
      waiting.add(it -> it.sentOutside(outside.target(), now));
    } else if (onward instanceof Onward.ToVoicemail mailbox) {
      way = mailbox.way();
      waiting.add(it -> it.sentToVoicemail(mailbox.uri(), now));
    } else {
      waiting.add(it -> it.refused(now));
    }
  }

  @Override
  public void invite(LegId leg, MemberId member) {
    members.add(member);
    hear("ring " + member);
  }

  @Override
  public void forward(LegId leg, Forwarding forwarding) {
    members.add(new MemberId(forwarding.target()));
    hear("send to " + forwarding.target());
  }

  @Override
  public void cancel(LegId leg, CancelReason reason) {
    hear("stop " + members.get(leg.number()));
  }

  @Override
  public void startRingTimer(int stage, Duration after) {
    timers.add(new Timer(now.plus(after), stage));
  }

  @Override
  public void rejectCaller(Exhaustion reason) {
    hear("refuse: " + reason);
  }

  @Override
  public void tell(CallFact fact) {
    routing.turns.note(fact);
    routing.activity.note(fact);
    if (fact instanceof CallFact.Ended ended) {
      records.add(ended.summary());
    }
  }

  @Override
  public void startDelay(LegId leg, Duration after) {
    throw new UnsupportedOperationException("nobody rings later here");
  }

  @Override
  public void ringCaller() {}

  @Override
  public void pickUp(LegId leg) {}

  @Override
  public void connectCaller(LegId leg) {
    hear("connect " + members.get(leg.number()));
  }

  @Override
  public void acknowledgeAgain(LegId leg) {}

  @Override
  public void release(LegId leg) {}

  @Override
  public void failCaller() {
    hear("fail");
  }

  @Override
  public void hangUp(Party party) {}
}
