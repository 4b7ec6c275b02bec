package org.carillon.sip.flow;

import java.time.Instant;
import java.util.List;
import org.carillon.domain.call.GroupCall;
import org.carillon.domain.call.Offer;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Tried;
import org.carillon.routing.CallAtGroup;
import org.carillon.routing.CallRouter;

/**
 * Asks routing for members: whom to ring next, who joins those who ring, and whether it is the turn
 * of a call that waits.
 */
final class MemberSearch {

  private final CallFlow flow;
  private final CallRouter router;
  private final RingTimers timers;
  private final CallerProgress progress;

  MemberSearch(CallFlow flow, CallRouter router, RingTimers timers, CallerProgress progress) {
    this.flow = flow;
    this.router = router;
    this.timers = timers;
    this.progress = progress;
  }

  /** Somebody is to ring next. */
  void next(Tried tried) {
    Instant now = flow.now();
    Offer offer = router.next(at(flow.call()), tried, now);
    flow.happen(call -> call.offered(offer, now));
  }

  /** The caller waits from now on. */
  void wait(List<MemberId> offered) {
    router.wait(at(flow.call()), offered);
    timers.lookForFree();
    tellPlace();
  }

  /** Somebody may have become free: for a call that waits, or to join those who ring. */
  void look() {
    if (flow.call().isQueued()) {
      lookFromQueue();
    } else if (flow.call().canBeJoined()) {
      letJoin();
    }
  }

  private void lookFromQueue() {
    Instant now = flow.now();
    Offer offer = router.nextWaiting(at(flow.call()), now);
    flow.happen(call -> call.offered(offer, now));
    if (flow.call().isQueued()) {
      tellPlace();
    }
  }

  private void letJoin() {
    GroupCall call = flow.call();
    Instant now = flow.now();
    router
        .joining(at(call), call.tried(), call.passedOver(), now)
        .forEach(member -> flow.happen(c -> c.joined(member, now)));
  }

  private void tellPlace() {
    progress.queued(router.ahead(flow.call().terms().id()));
  }

  private CallAtGroup at(GroupCall call) {
    return CallAtGroup.of(call, flow.group());
  }
}
