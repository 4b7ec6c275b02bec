package org.carillon.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.Offer;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Tried;

/**
 * Makes offers to the calls of groups with a queue in their turn: nobody takes a member for whom a
 * caller waits who came before him. Groups without a queue know no turns.
 */
@ApplicationScoped
public class Turns {

  @Inject private Offers offers;
  @Inject private GroupDirectory directory;

  private final Map<String, GroupQueue> queues = new ConcurrentHashMap<>();
  private final Map<CallId, GroupQueue> byCall = new ConcurrentHashMap<>();

  /** For the container. */
  public Turns() {}

  Turns(Offers offers, GroupDirectory directory) {
    this.offers = offers;
    this.directory = directory;
  }

  /** What the group has to offer a call that does not wait. */
  Offer next(CallAtGroup at, Tried tried, Instant now) {
    if (!hasQueue(at)) {
      return offers.next(at, tried, now);
    }
    GroupQueue queue = queue(at);
    synchronized (queue) {
      return offers.next(at, tried, now, () -> nobodyTakes(queue.ahead(at), now));
    }
  }

  /** The same for a call that waits, which is over with the wait when somebody is to ring. */
  Offer nextWaiting(CallAtGroup at, Instant now) {
    if (directory.group(at.group().number()).filter(CallGroup::enabled).isEmpty()) {
      return Offer.CLOSED;
    }
    GroupQueue queue = queue(at);
    synchronized (queue) {
      Optional<WaitingCall> waiting = queue.find(at.call());
      Offer offer =
          waiting
              .map(call -> offers.next(at, Tried.NOTHING, now, turn(call, queue, now)))
              .orElseGet(() -> next(at, Tried.NOTHING, now));
      offer.stage().ifPresent(stage -> leave(at.call()));
      return offer;
    }
  }

  /** Who joins those who ring for a call, unless somebody waits who came before it. */
  List<MemberId> joining(CallAtGroup at, Tried tried, List<MemberId> passedOver, Instant now) {
    if (!hasQueue(at)) {
      return offers.joining(at, tried, passedOver, now);
    }
    GroupQueue queue = queue(at);
    synchronized (queue) {
      return queue.ahead(at).isEmpty() ? offers.joining(at, tried, passedOver, now) : List.of();
    }
  }

  /** The call waits from now on; these members were offered it in vain a moment ago. */
  void wait(CallAtGroup at, Collection<MemberId> offered) {
    GroupQueue queue = queue(at);
    byCall.put(at.call(), queue);
    queue.join(at, offered);
  }

  /** How many callers are served before this one, which waits. */
  int ahead(CallId call) {
    return Optional.ofNullable(byCall.get(call)).map(queue -> queue.countAhead(call)).orElse(0);
  }

  /** A call that has left its group, or was answered, waits no more. */
  void note(CallFact fact) {
    boolean over =
        fact instanceof CallFact.Ended
            || fact instanceof CallFact.Answered
            || fact instanceof CallFact.Entered
            || fact instanceof CallFact.SentOn;
    if (over) {
      leave(fact.call());
    }
  }

  private void leave(CallId call) {
    Optional.ofNullable(byCall.remove(call)).ifPresent(queue -> queue.leave(call));
  }

  GroupQueue queue(CallAtGroup at) {
    return queues.computeIfAbsent(at.group().number(), number -> new GroupQueue());
  }

  private static boolean hasQueue(CallAtGroup at) {
    return at.group().options().queue().on();
  }

  private Turn turn(WaitingCall call, GroupQueue queue, Instant now) {
    return new Turn() {
      @Override
      public boolean hasCome() {
        return nobodyTakes(queue.ahead(call.at()), now);
      }

      @Override
      public Survey among(Survey members) {
        return call.freeAmong(members);
      }
    };
  }

  /** Whether there is nobody now whom one of these calls could be offered. */
  private boolean nobodyTakes(List<WaitingCall> calls, Instant now) {
    return calls.stream().noneMatch(call -> offers.couldServe(call.at(), now, call::freeAmong));
  }
}
