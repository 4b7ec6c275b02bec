package org.carillon.routing;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carillon.config.Settings;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.Offer;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.Member;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.line.LinePath;
import org.carillon.domain.path.Onward;
import org.carillon.domain.plan.Tried;
import org.carillon.journal.CallJournal;
import org.carillon.line.LineDirectory;
import org.carillon.line.LinesChanged;

/**
 * What the SIP layer asks: which group is this, whom does it ring next, may one more call come in.
 * Everything is in memory, nothing waits; called on SIP threads, many at a time.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallRouter {

  @Inject private GroupDirectory directory;
  @Inject private LineDirectory lines;
  @Inject private ScheduleDirectory schedules;
  @Inject private Entrances entrances;
  @Inject private Insiders insiders;
  @Inject private Turns turns;
  @Inject private Onwards onwards;
  @Inject private MemberContacts contacts;
  @Inject private MemberActivity activity;
  @Inject private AddressBook addresses;
  @Inject private CallJournal journal;
  @Inject private Settings settings;

  private final CallCount calls = new CallCount();

  /** For the container. */
  public CallRouter() {}

  CallRouter(
      Entrances entrances,
      Turns turns,
      Onwards onwards,
      MemberContacts contacts,
      MemberActivity activity) {
    this.entrances = entrances;
    this.turns = turns;
    this.onwards = onwards;
    this.contacts = contacts;
    this.activity = activity;
  }

  CallRouter recording(CallJournal calls, Settings limits) {
    journal = calls;
    settings = limits;
    return this;
  }

  /** Reads groups, lines and members' hours before the first call comes. */
  @PostConstruct
  void begin() {
    directory.load();
    lines.load();
    schedules.load();
  }

  /**
   * Reads them again once a change is committed: in this bean, because the finished transaction
   * that is still on the thread must be suspended for that.
   */
  public void groupsChanged(@Observes(during = AFTER_SUCCESS) GroupsChanged change) {
    directory.load();
  }

  /** The same for lines and blocked callers. */
  public void linesChanged(@Observes(during = AFTER_SUCCESS) LinesChanged change) {
    lines.load();
  }

  /** The same for the hours of members. */
  public void schedulesChanged(@Observes(during = AFTER_SUCCESS) SchedulesChanged change) {
    schedules.load();
  }

  /** Whether a line or a group has this number. */
  public boolean serves(String number) {
    return entrances.has(number);
  }

  /**
   * How a call comes in that dials this number.
   *
   * @param number as dialled
   * @param caller who calls: a SIP or tel URI, or {@code anonymous}
   * @param now the moment, for the hours of the line
   * @return empty when neither a line nor a group has the number
   */
  public Optional<Entrance> entrance(String number, String caller, Instant now) {
    return entrances.of(number, caller, now);
  }

  /**
   * Whether one of our own people calls.
   *
   * @param caller who calls: a SIP or tel URI, or {@code anonymous}
   * @param host the IP address that the call came from
   */
  public boolean isInternal(String caller, String host, Instant now) {
    return insiders.include(caller, host, now);
  }

  /** Who rings next for a call; the members named are kept for it. */
  public Offer next(CallAtGroup at, Tried tried, Instant now) {
    return turns.next(at, tried, now);
  }

  /** The same for a call that waits; where somebody rings next, it waits no more. */
  public Offer nextWaiting(CallAtGroup at, Instant now) {
    return turns.nextWaiting(at, now);
  }

  /** A call waits from now on; these members were offered it in vain a moment ago. */
  public void wait(CallAtGroup at, List<MemberId> offered) {
    turns.wait(at, offered);
  }

  /** How many callers are served before this one, which waits. */
  public int ahead(CallId call) {
    return turns.ahead(call);
  }

  /** Who was passed over and joins those who ring for a call now; they are kept for it. */
  public List<MemberId> joining(
      CallAtGroup at, Tried tried, List<MemberId> passedOver, Instant now) {
    return turns.joining(at, tried, passedOver, now);
  }

  /** Where a call goes that came this way, and that its last group could not take. */
  public Onward onward(CallGroup group, LinePath way, Exhaustion reason, Instant now) {
    return onwards.from(group, way, reason, now);
  }

  /** Where a call goes that came this way, and that a place outside did not take. */
  public Onward further(LinePath way, Instant now) {
    return onwards.further(way, now);
  }

  /** The addresses of the member's phones at this moment. */
  public List<String> contacts(Member member, Instant now) {
    return contacts.of(member, now);
  }

  /** Whom the addresses lead to that phones send calls on to. */
  public AddressBook addresses() {
    return addresses;
  }

  /** Who of these missed the fewest calls today, the first of several. */
  public Optional<MemberId> fewestMissed(List<MemberId> members, Instant now) {
    return activity.fewestMissed(members, now);
  }

  /** Takes a fact: the members' states follow it, and it goes on record. */
  public void tell(CallFact fact) {
    turns.note(fact);
    activity.note(fact);
    journal.tell(fact);
  }

  /** Whether calls arrive faster than they can be put on record. */
  public boolean isBehind() {
    return journal.isBehind();
  }

  /**
   * Admits one more call, unless as many as allowed are in progress, or calls arrive faster than
   * they can be put on record. Each call admitted must {@link #leave} exactly once.
   *
   * @return false when the caller must be refused with 503 and Retry-After
   */
  public boolean tryAdmit() {
    return !journal.isBehind() && calls.tryEnter(settings.maxCalls());
  }

  /** A call that was admitted is over. */
  public void leave() {
    calls.leave();
  }

  /** Calls in progress. */
  public int callsInProgress() {
    return calls.inProgress();
  }
}
