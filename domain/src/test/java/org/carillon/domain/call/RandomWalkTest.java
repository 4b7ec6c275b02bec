package org.carillon.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.SkipReason;
import org.carillon.domain.plan.Stage;
import org.junit.jupiter.api.Test;

/** Whatever happens, in whatever order, the invariants of a call hold. */
class RandomWalkTest {

  private static final int WALKS = 20_000;
  private static final long SEED = 3261;
  private static final int MOST_EVENTS = 40;
  private static final AttemptEnd[] FAILURES = {
    AttemptEnd.BUSY, AttemptEnd.DECLINED, AttemptEnd.UNREACHABLE, AttemptEnd.FAILED
  };

  @Test
  void invariantsHoldInEveryWalk() {
    Random random = new Random(SEED);
    int answered = 0;

    for (int walk = 0; walk < WALKS; walk++) {
      answered += new Walk(random).go() ? 1 : 0;
    }

    assertThat(answered).as("walks with an answer").isBetween(WALKS / 10, WALKS * 9 / 10);
  }

  private static final class Walk {

    private final Random random;
    private final CallInvariants invariants = new CallInvariants();
    private final Set<LegId> failed = new HashSet<>();
    private Instant now = CallScript.ARRIVAL;
    private GroupCall call;
    private boolean routingAsked;
    private boolean leaving;
    private boolean wasQueued;

    Walk(Random random) {
      this.random = random;
    }

    boolean go() {
      Duration maxTime = Duration.ofSeconds(2 + random.nextInt(120));
      play(GroupCall.arrive(new CallTerms(new CallId("walk"), "600", "anonymous", maxTime), now));
      int events = random.nextInt(MOST_EVENTS);
      for (int event = 0; event < events; event++) {
        now = now.plusMillis(random.nextInt(5_000));
        play(next());
      }
      boolean answered = call.winner().isPresent();
      play(call.aborted(now));
      invariants.checkEnd(failed);
      return answered;
    }

    private Step next() {
      int dice = random.nextInt(100);
      if (routingAsked && dice < 40) {
        routingAsked = false;
        return call.offered(offer(dice < 32), now);
      }
      if (call.isQueued() && dice < 50) {
        return call.offered(dice < 45 ? offer(dice < 25) : Offer.CLOSED, now);
      }
      if (leaving) {
        leaving = false;
        return onward(dice);
      }
      if (dice < 75 && !call.legs().all().isEmpty()) {
        return ofSomeLeg(dice);
      }
      return dice < 92 ? call.ringTimeout(random.nextInt(call.stage() + 2), now) : rare();
    }

    private Offer offer(boolean somebody) {
      Optional<Stage> stage = somebody ? Optional.of(stage()) : Optional.empty();
      Skip busy = new Skip(new MemberId("busy"), SkipReason.BUSY, now);
      List<Skip> skips = random.nextInt(3) > 0 ? List.of(busy) : List.of();
      Offer.Queue queue =
          new Offer.Queue(Duration.ofSeconds(1 + random.nextInt(60)), random.nextInt(5) == 0);
      boolean queues = random.nextBoolean();
      return new Offer(
          List.of(), stage, 1, skips, true, false, Optional.of(queue).filter(it -> queues));
    }

    private Step ofSomeLeg(int dice) {
      LegId leg = new LegId(random.nextInt(call.legs().all().size()));
      switch (dice % 8) {
        case 7:
          return call.redirected(leg, "sip:elsewhere@example.org");
        case 6:
          failed.add(leg);
          return call.silent(leg, now);
        case 5:
          return call.delayOver(leg, now);
        case 0:
          return call.answered(leg, now);
        case 1:
        case 2:
          return call.ringing(leg);
        default:
          failed.add(leg);
          return call.failed(leg, FAILURES[random.nextInt(FAILURES.length)], now);
      }
    }

    private Step onward(int dice) {
      String next = "group" + call.path().groups().size();
      switch (dice % 4) {
        case 0:
          return call.sentOutside("+33612345678", now);
        case 1:
          return call.sentToVoicemail("sip:600@vm.example", now);
        case 2:
          return call.refused(now);
        default:
          return call.entered(next, Duration.ofSeconds(2 + random.nextInt(60)), now);
      }
    }

    private Step declined(LegId leg) {
      failed.add(leg);
      return call.declinedForAll(leg, now);
    }

    private Step rare() {
      switch (random.nextInt(7)) {
        case 6:
          return call.pickedUp(new MemberId("picker" + call.legs().count()), now);
        case 5:
          return call.legs().all().isEmpty()
              ? call.callerCancelled(now)
              : declined(new LegId(random.nextInt(call.legs().all().size())));
        case 0:
          return call.callerCancelled(now);
        case 1:
          return call.connectFailed(now);
        case 2:
          return call.hungUp(Party.CALLER, now);
        case 3:
          return call.hungUp(Party.MEMBER, now);
        default:
          return call.aborted(now);
      }
    }

    private Stage stage() {
      List<MemberId> members =
          IntStream.rangeClosed(0, random.nextInt(3))
              .mapToObj(i -> new MemberId("member" + (call.legs().all().size() + i)))
              .toList();
      Stage stage = Stage.of(members, Duration.ofSeconds(1 + random.nextInt(60)));
      Stage delayed =
          random.nextInt(4) > 0
              ? stage
              : stage.delayedBy(Map.of(members.get(0), Duration.ofSeconds(3)));
      return random.nextBoolean() ? delayed.keepingEarlier() : delayed;
    }

    private void play(Step step) {
      call = step.call();
      step.effects().forEach(effect -> effect.run(invariants));
      routingAsked |= invariants.takeQuestion();
      leaving |= invariants.takeLeaving();
      wasQueued |= call.isQueued();
      assertThat(
              call.legs().all().stream().filter(leg -> leg.state() == LegState.CONNECTED).count())
          .as("connected legs")
          .isLessThanOrEqualTo(1);
    }
  }
}
