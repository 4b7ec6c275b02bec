package org.carillon.sip;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.Offer;
import org.carillon.domain.call.Skip;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Destination;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.group.QueueTerms;
import org.carillon.domain.line.LinePath;
import org.carillon.domain.path.Onward;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.plan.SkipReason;
import org.carillon.domain.plan.Tried;
import org.carillon.domain.plan.strategy.LinearHunt;
import org.carillon.domain.plan.strategy.RingAll;
import org.carillon.routing.AddressBook;
import org.carillon.routing.CallAtGroup;
import org.carillon.routing.CallRouter;
import org.carillon.routing.Entrance;
import org.carillon.routing.Insiders;
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
  private final Set<MemberId> busy = ConcurrentHashMap.newKeySet();
  private final List<CallId> waiting = new CopyOnWriteArrayList<>();
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

  Set<String> groupsOf(MemberId member) {
    return groups.values().stream()
        .filter(group -> group.member(member).isPresent())
        .map(CallGroup::number)
        .collect(Collectors.toSet());
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
  public boolean isInternal(String caller, String host, Instant now) {
    return new Insiders(this::named, contacts).include(caller, host, now);
  }

  private List<Member> named(String name) {
    return groups.values().stream()
        .flatMap(group -> group.member(new MemberId(name)).stream())
        .toList();
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
        group.members().stream()
            .map(Member::id)
            .filter(id -> !isLate(group, id) && !busy.contains(id))
            .toList();
    GroupView view =
        GroupView.of(
            everybody, group.ringTime(), group.options(), new GroupView.Moment(now, now, 0));
    RingStrategy strategy =
        STRATEGIES.stream()
            .filter(one -> one.key().equals(group.strategy()))
            .findFirst()
            .orElseThrow();
    List<Skip> skips =
        busy.stream()
            .filter(id -> group.member(id).isPresent())
            .map(id -> new Skip(id, SkipReason.BUSY, now))
            .toList();
    return new Offer(List.of(), strategy.next(view, tried), 1, skips, true, false, queue(group));
  }

  private static Optional<Offer.Queue> queue(CallGroup group) {
    QueueTerms queue = group.options().queue();
    return Optional.of(new Offer.Queue(queue.longestWait(), false)).filter(it -> queue.on());
  }

  @Override
  public Offer nextWaiting(CallAtGroup at, Instant now) {
    if (waiting.indexOf(at.call()) > 0) {
      Offer.Queue behind = new Offer.Queue(at.group().options().queue().longestWait(), true);
      return new Offer(List.of(), Optional.empty(), 1, List.of(), true, false, Optional.of(behind));
    }
    Offer offer = next(at, Tried.NOTHING, now);
    offer.stage().ifPresent(stage -> busy.addAll(stage.members()));
    offer.stage().ifPresent(stage -> waiting.remove(at.call()));
    return offer;
  }

  @Override
  public void wait(CallAtGroup at, List<MemberId> offered) {
    waiting.add(at.call());
  }

  @Override
  public int ahead(CallId call) {
    return Math.max(0, waiting.indexOf(call));
  }

  /** This member is on the phone, or no more. */
  void busy(MemberId member, boolean now) {
    if (now) {
      busy.add(member);
    } else {
      busy.remove(member);
    }
  }

  void everybodyIsFree() {
    busy.clear();
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
      return new Onward.ToVoicemail(mailbox.uri(), way);
    }
    if (destination.isPresent() && destination.get() instanceof Destination.ToLine line) {
      return new Onward.Nowhere(
          new LinePath(List.of(), way.groups(), List.of("dialled", line.number())));
    }
    return destination.isPresent() && destination.get() instanceof Destination.External outside
        ? new Onward.Outside(outside.target(), way)
        : new Onward.Nowhere(way);
  }

  @Override
  public Onward further(LinePath way, Instant now) {
    return new Onward.Nowhere(way);
  }

  @Override
  public List<String> contacts(Member member, Instant now) {
    return contacts.of(member, now);
  }

  @Override
  public AddressBook addresses() {
    return new AddressBook(groups::values, List::of, contacts);
  }

  @Override
  public void tell(CallFact fact) {
    if (fact instanceof CallFact.Ended || fact instanceof CallFact.Entered) {
      waiting.remove(fact.call());
    }
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
