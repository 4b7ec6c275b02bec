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
import java.util.Optional;
import org.carillon.config.Settings;
import org.carillon.domain.call.CallId;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.plan.GroupView;
import org.carillon.domain.plan.Stage;
import org.carillon.domain.plan.Tried;
import org.carillon.journal.CallJournal;

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
  @Inject private StrategyCatalog strategies;
  @Inject private CallJournal journal;
  @Inject private Settings settings;

  private final CallCount calls = new CallCount();

  /** For the container. */
  public CallRouter() {}

  CallRouter(
      GroupDirectory directory,
      StrategyCatalog strategies,
      CallJournal journal,
      Settings settings) {
    this.directory = directory;
    this.strategies = strategies;
    this.journal = journal;
    this.settings = settings;
  }

  /** Reads the groups before the first call comes. */
  @PostConstruct
  void begin() {
    directory.load();
  }

  /**
   * Reads them again once a change is committed: in this bean, because the finished transaction
   * that is still on the thread must be suspended for that.
   */
  public void groupsChanged(@Observes(during = AFTER_SUCCESS) GroupsChanged change) {
    directory.load();
  }

  /** The group that callers reach under this number; look whether it is enabled. */
  public Optional<CallGroup> group(String number) {
    return directory.group(number);
  }

  /**
   * Who rings next for a call.
   *
   * @param group the group as it was when the call arrived
   * @param callerUri who calls, as received; never rung himself
   * @param call the call
   * @param tried what was done for the call so far
   * @param now the moment of offering
   * @return empty when nobody is left to try
   */
  public Optional<Stage> next(
      CallGroup group, String callerUri, CallId call, Tried tried, Instant now) {
    GroupView.Moment moment = new GroupView.Moment(now, now, Seed.of(call));
    GroupView view =
        GroupView.of(
            Eligibility.forCaller(callerUri).of(group), group.ringTime(), group.options(), moment);
    return strategies.of(group).next(view, tried);
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
