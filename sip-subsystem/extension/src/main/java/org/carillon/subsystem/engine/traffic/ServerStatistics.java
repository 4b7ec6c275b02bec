package org.carillon.subsystem.engine.traffic;

import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javax.sip.DialogState;
import org.mobicents.servlet.sip.core.SipContext;
import org.mobicents.servlet.sip.core.SipManager;

/** Reads the counters, and asks the stack and the applications for what goes on now. */
public final class ServerStatistics implements SipStatistics {
  private final Supplier<Optional<Dispatcher>> dispatcher;
  private final TrafficCounters counters;
  private final Admission admission;

  /**
   * Reads these.
   *
   * @param dispatcher what runs at the moment, if the server does
   */
  public ServerStatistics(
      Supplier<Optional<Dispatcher>> dispatcher, TrafficCounters counters, Admission admission) {
    this.dispatcher = dispatcher;
    this.counters = counters;
    this.admission = admission;
  }

  @Override
  public long requestsReceived(String method) {
    return counters.requests(method, true);
  }

  @Override
  public long requestsSent(String method) {
    return counters.requests(method, false);
  }

  @Override
  public long responsesReceived(int statusClass) {
    return counters.responses(statusClass, true);
  }

  @Override
  public long responsesSent(int statusClass) {
    return counters.responses(statusClass, false);
  }

  @Override
  public int activeTransactions() {
    return ofStack(
        stack -> stack.getClientTransactionTableSize() + stack.getServerTransactionTableSize());
  }

  @Override
  public int activeDialogs() {
    return ofStack(
        stack ->
            (int)
                stack.getDialogs().stream()
                    .filter(dialog -> dialog.getState() != DialogState.TERMINATED)
                    .count());
  }

  private int ofStack(ToIntFunction<SIPTransactionStack> figure) {
    return dispatcher
        .get()
        .map(current -> figure.applyAsInt((SIPTransactionStack) current.stack()))
        .orElse(0);
  }

  @Override
  public int sipSessions() {
    return ofApplications(SipManager::getActiveSipSessions);
  }

  @Override
  public int applicationSessions() {
    return ofApplications(SipManager::getActiveSipApplicationSessions);
  }

  private int ofApplications(ToIntFunction<SipManager> figure) {
    return dispatcher.get().map(current -> sum(current, figure)).orElse(0);
  }

  private static int sum(Dispatcher dispatcher, ToIntFunction<SipManager> figure) {
    int sum = 0;
    for (Iterator<SipContext> all = dispatcher.findSipApplications(); all.hasNext(); ) {
      sum += figure.applyAsInt(all.next().getSipManager());
    }
    return sum;
  }

  @Override
  public int queueDepth() {
    return admission.depth();
  }

  @Override
  public long rejected() {
    return counters.rejectedRequests();
  }
}
