package org.carillon.sip;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;
import org.carillon.domain.plan.strategy.LinearHunt;
import org.carillon.domain.plan.strategy.RingAll;
import org.carillon.routing.CallRouter;

/** Routes to the groups that a test sets up. */
final class TestRouter extends CallRouter {

  private static final List<RingStrategy> STRATEGIES = List.of(new RingAll(), new LinearHunt());

  private final Map<String, CallGroup> groups = new ConcurrentHashMap<>();
  private final AtomicInteger inProgress = new AtomicInteger();
  private volatile boolean full;
  private volatile boolean fails;

  void put(CallGroup group) {
    groups.put(group.number(), group);
  }

  void full(boolean now) {
    full = now;
  }

  void fails(boolean now) {
    fails = now;
  }

  @Override
  public Optional<CallGroup> group(String number) {
    return Optional.ofNullable(groups.get(number));
  }

  @Override
  public Optional<Stage> next(
      CallGroup group, String callerUri, CallId call, Tried tried, Instant now) {
    if (fails) {
      throw new IllegalStateException("routing fails on purpose");
    }
    List<MemberId> everybody = group.members().stream().map(Member::id).toList();
    GroupView view =
        GroupView.of(
            everybody, group.ringTime(), group.options(), new GroupView.Moment(now, now, 0));
    return STRATEGIES.stream()
        .filter(strategy -> strategy.key().equals(group.strategy()))
        .findFirst()
        .orElseThrow()
        .next(view, tried);
  }

  @Override
  public boolean tryAdmit() {
    if (full) {
      return false;
    }
    inProgress.incrementAndGet();
    return true;
  }

  @Override
  public void leave() {
    inProgress.decrementAndGet();
  }

  int inProgress() {
    return inProgress.get();
  }
}
