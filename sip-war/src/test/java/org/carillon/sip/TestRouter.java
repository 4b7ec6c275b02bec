package org.carillon.sip;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.Offer;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.line.LinePath;
import org.carillon.domain.path.Onward;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.Tried;
import org.carillon.domain.plan.strategy.LinearHunt;
import org.carillon.domain.plan.strategy.RingAll;
import org.carillon.routing.CallAtGroup;
import org.carillon.routing.CallRouter;
import org.carillon.routing.Entrance;
import org.carillon.routing.MemberContacts;

/** Routes to the groups that a test sets up. */
final class TestRouter extends CallRouter {

  private static final List<RingStrategy> STRATEGIES = List.of(new RingAll(), new LinearHunt());

  private final Map<String, CallGroup> groups = new ConcurrentHashMap<>();
  private final Set<String> blocked = ConcurrentHashMap.newKeySet();
  private final Map<MemberId, Integer> missed = new ConcurrentHashMap<>();
  private final TestJournal journal;
  private final AtomicInteger inProgress = new AtomicInteger();
  private volatile MemberContacts contacts;
  private volatile Optional<MemberId> late = Optional.empty();
  private volatile boolean full;
  private volatile boolean fails;
  private volatile boolean behind;

  TestRouter(TestJournal journal) {
    this.journal = journal;
  }

  /** Members are where they have registered, too. */
  void findBy(MemberContacts registered) {
    contacts = registered;
  }

  void put(CallGroup group) {
    groups.put(group.number(), group);
  }

  void full(boolean now) {
    full = now;
  }

  void behind(boolean now) {
    behind = now;
  }

  @Override
  public boolean isBehind() {
    return behind;
  }

  void fails(boolean now) {
    fails = now;
  }

  Optional<CallGroup> group(String number) {
    return Optional.ofNullable(groups.get(number));
  }

  void block(String caller) {
    blocked.add(caller);
  }

  /** Lets this member have missed so many calls today. */
  void missed(MemberId member, int calls) {
    missed.put(member, calls);
  }

  @Override
  public Optional<MemberId> fewestMissed(List<MemberId> members, Instant now) {
    return members.stream().min(Comparator.comparing(m -> missed.getOrDefault(m, 0)));
  }

  @Override
  public boolean serves(String number) {
    return groups.containsKey(number);
  }

  @Override
  public Optional<Entrance> entrance(String number, String caller, Instant now) {
    boolean refused = blocked.stream().anyMatch(caller::contains);
    return group(number).map(group -> refused ? new Entrance.Blocked() : Entrance.Open.to(group));
  }

  @Override
  public Offer next(CallAtGroup at, Tried tried, Instant now) {
    CallGroup group = at.group();
    if (!group.enabled()) {
      return Offer.CLOSED;
    }
    if (fails) {
      throw new IllegalStateException("routing fails on purpose");
    }
    List<MemberId> everybody =
        group.members().stream().map(Member::id).filter(id -> !isLate(group, id)).toList();
    GroupView view =
        GroupView.of(
            everybody, group.ringTime(), group.options(), new GroupView.Moment(now, now, 0));
    RingStrategy strategy =
        STRATEGIES.stream()
            .filter(one -> one.key().equals(group.strategy()))
            .findFirst()
            .orElseThrow();
    return Offer.of(strategy.next(view, tried));
  }

  @Override
  public List<MemberId> joining(
      CallAtGroup at, Tried tried, List<MemberId> passedOver, Instant now) {
    return late.filter(member -> !tried.includes(member)).map(List::of).orElse(List.of());
  }

  /** In a group that others may join, the last member is not free at first. */
  private static boolean isLate(CallGroup group, MemberId member) {
    List<Member> all = group.members();
    return group.options().order().joinLate() && all.get(all.size() - 1).id().equals(member);
  }

  /** This member becomes free while others ring. */
  void frees(MemberId member) {
    late = Optional.of(member);
  }

  @Override
  public Onward onward(CallGroup group, LinePath way, Exhaustion reason, Instant now) {
    Optional<Destination> destination = group.overflow().to(reason.overflow());
    if (destination.isPresent() && destination.get() instanceof Destination.ToGroup next) {
      return new Onward.ToGroup(groups.get(next.number()), way);
    }
    if (destination.isPresent() && destination.get() instanceof Destination.Voicemail mailbox) {
      return new Onward.ToVoicemail(mailbox.uri());
    }
    return destination.isPresent() && destination.get() instanceof Destination.External outside
        ? new Onward.Outside(outside.target())
        : new Onward.Nowhere();
  }

  @Override
  public List<String> contacts(Member member, Instant now) {
    return contacts.of(member, now);
  }

  @Override
  public void tell(CallFact fact) {
    journal.tell(fact);
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
