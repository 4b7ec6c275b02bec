package org.carillon.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.carillon.domain.availability.Wish;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.GroupOptions;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.Stage;
import org.junit.jupiter.api.Test;

/** Many callers wait, members become free from many threads, and everybody looks at once. */
class QueueRaceTest {

  private static final Instant NOON = TestRouting.NOON;
  private static final int CALLERS = 50;
  private static final int MEMBERS = 5;

  private final Member[] members =
      IntStream.range(0, MEMBERS)
          .mapToObj(i -> Member.at("m" + i, "sip:m" + i + "@192.0.2.1"))
          .toArray(Member[]::new);
  private final CallGroup group =
      TestGroups.group("600", "longest-idle", members).with(GroupOptions.QUEUEING);
  private final TestRouting routing = TestRouting.with(group);
  private final Map<MemberId, CallId> engaged = new ConcurrentHashMap<>();

  @Test
  void eachCallerIsServedOnceAndInTheOrderOfArrival() throws Exception {
    List.of(members).forEach(member -> wish(member, Wish.Kind.PAUSE));
    IntStream.range(0, CALLERS).forEach(i -> routing.turns.wait(caller(i), List.of()));
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS + MEMBERS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = CALLERS - 1; i >= 0; i--) {
        CallAtGroup caller = caller(i);
        all.add(threads.submit(() -> waitsAndTalks(caller)));
      }
      for (Member member : members) {
        all.add(threads.submit(() -> wish(member, Wish.Kind.RESUME)));
      }
      for (Future<?> one : all) {
        one.get(30, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(engaged).isEmpty();
    assertThat(routing.reservations.count()).isZero();
    assertThat(routing.turns.queue(caller(CALLERS)).ahead(caller(CALLERS))).isEmpty();
  }

  /** Nobody who came before may still wait when a caller is served. */
  private void waitsAndTalks(CallAtGroup caller) {
    Optional<Stage> stage = Optional.empty();
    while (stage.isEmpty() && !Thread.interrupted()) {
      stage = routing.turns.nextWaiting(caller, NOON).stage();
      // leaves the processor to those whose turn it is
      LockSupport.parkNanos(50_000);
    }
    assertThat(routing.turns.queue(caller).ahead(caller)).as("who was overtaken").isEmpty();
    MemberId member = stage.orElseThrow().members().get(0);
    assertThat(engaged.put(member, caller.call())).as("whom else %s serves", member).isNull();
    assertThat(engaged.remove(member)).isEqualTo(caller.call());
    routing.activity.note(
        new CallFact.OfferEnded(caller.call(), "600", member, AttemptEnd.CALLER_GONE, NOON));
  }

  private void wish(Member member, Wish.Kind kind) {
    routing.states.change(member.id(), state -> Wish.of(kind).grantedTo(state, NOON));
  }

  private CallAtGroup caller(int number) {
    CallId call = new CallId("call" + number);
    return new CallAtGroup(call, TestRouting.OUTSIDER, group, NOON.plusMillis(number));
  }
}
