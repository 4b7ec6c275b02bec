package org.carillon.domain.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.carillon.domain.plan.SkipReason;

/** How a caller waits in the queue of a group for members who are busy (K4, F13, features 5.3). */
final class Queueing {

  private Queueing() {}

  /**
   * Whether somebody will be free who is not now: one who was passed over because he is busy, or
   * whose phone just said so. Who let the phone ring, or refused, is not waited for.
   */
  static boolean isWorthwhile(GroupCall call, Offer offer) {
    return offer
        .queue()
        .filter(queue -> queue.isBehind() || somebodyIsBusy(call, offer))
        .isPresent();
  }

  private static boolean somebodyIsBusy(GroupCall call, Offer offer) {
    int pass = call.journey().current().pass().firstLeg();
    return offer.skips().stream().map(Skip::reason).anyMatch(SkipReason::passesByItself)
        || call.legs().from(pass).stream().anyMatch(Leg::wasBusy);
  }

  /** The caller waits from now on, unless his time is over; one who waits already goes on. */
  static Step wait(GroupCall call, Duration longest, Instant at) {
    if (call.phase() == Phase.QUEUED) {
      return Step.nothing(call);
    }
    boolean first = !call.journey().current().queue().hasBegun();
    Stay stay = call.journey().current().queued(longest, at);
    GroupCall waiting = call.with(call.journey().with(stay));
    Duration left = left(stay, at);
    if (left.isNegative() || left.isZero()) {
      return timeout(waiting, at);
    }
    Step begun = begin(waiting, left, at);
    return first ? begun.after(Facts.queued(call, at)) : begun;
  }

  /** The phones that still ring stop, and the clock of the queue runs. */
  private static Step begin(GroupCall call, Duration left, Instant at) {
    Legs stopped = call.legs().withOpenCancelled(CancelReason.RING_TIMEOUT, at);
    List<Effect> effects = new ArrayList<>(call.legs().cancels(CancelReason.RING_TIMEOUT));
    effects.addAll(Facts.ended(call, stopped));
    GroupCall next = call.inQueue(stopped);
    effects.add(new Effect.Enqueue(next.tried().offered()));
    effects.add(new Effect.StartRingTimer(next.stage(), left));
    return new Step(next, effects);
  }

  /** The caller waited in vain, by whichever of the two clocks was the shorter. */
  static Step timeout(GroupCall call, Instant at) {
    Stay stay = call.journey().current();
    boolean byGroup = stay.left(at).compareTo(stay.queue().left(at)) < 0;
    return Leaving.because(byGroup ? Exhaustion.GROUP_TIMEOUT : Exhaustion.QUEUE_TIMEOUT, call, at);
  }

  private static Duration left(Stay stay, Instant at) {
    Duration group = stay.left(at);
    Duration queue = stay.queue().left(at);
    return group.compareTo(queue) < 0 ? group : queue;
  }
}
