package org.carillon.subsystem.engine.traffic;

import gov.nist.javax.sip.EventScanner;
import gov.nist.javax.sip.EventWrapper;
import gov.nist.javax.sip.SipStackImpl;
import java.util.Properties;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.SipStack;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.carillon.subsystem.engine.settings.SipServerSettings;
import org.carillon.subsystem.engine.stack.CancelIndexStack;
import org.mobicents.servlet.sip.core.SipApplicationDispatcherImpl;
import org.mobicents.servlet.sip.core.SipService;

/**
 * The engine's dispatcher with our counters, and with a boundary around each message: what a worker
 * still holds after a message is given back.
 */
public final class Dispatcher extends SipApplicationDispatcherImpl {
  /** The engine takes no shorter timer D over UDP (RFC 3261 17.1.1.2). */
  private static final int TIMER_D_MILLIS = 32_000;

  private final SessionGate gate;
  private final TrafficCounters counters;
  private final Admission admission;
  private final StrayRequests strays;

  /**
   * Makes the dispatcher; it has no stack yet.
   *
   * @param gate what a worker may hold until a message is over
   * @param counters told of each message
   * @param admission told when a message begins and ends
   */
  public Dispatcher(SessionGate gate, TrafficCounters counters, Admission admission) {
    this.gate = gate;
    this.counters = counters;
    this.admission = admission;
    this.strays = new StrayRequests(this, counters);
  }

  /**
   * Takes the settings, makes the stack and goes into service.
   *
   * @throws javax.sip.PeerUnavailableException when a stack property is wrong
   */
  public void begin(SipService service, SipServerSettings settings, Properties properties)
      throws javax.sip.PeerUnavailableException {
    setSipService(service);
    setDomain("carillon");
    getSipFactory().initialize("gov.nist", true);
    setSipStack(new CancelIndexStack(properties));
    setBaseTimerInterval((int) settings.t1().toMillis());
    setT2Interval((int) settings.t2().toMillis());
    setT4Interval((int) settings.t4().toMillis());
    setTimerDInterval(TIMER_D_MILLIS);
    setGatherStatistics(false);
    setConcurrencyControlMode(settings.concurrencyMode().engineMode());
    setBypassRequestExecutor(true);
    setBypassResponseExecutor(true);
    // The engine would register itself with whatever MBean server comes first; we have metrics.
    oname = NoManagement.NAME;
    init();
    oname = null;
    start();
    putInService();
  }

  /** Stops the stack, and the one thread of it that would wait for events for ever. */
  @Override
  public void stop() {
    EventScanner scanner = ((SipStackImpl) stack()).getEventScanner();
    super.stop();
    // It looks whether it should stop only after an event; this one it cannot deliver, and drops.
    scanner.addEvent(new EventWrapper(null, null));
  }

  /** The stack; there is one from {@link #begin} on. */
  public SipStack stack() {
    return getSipStack();
  }

  @Override
  public void processRequest(RequestEvent event) {
    admission.begin();
    try {
      if (!strays.caught(event)) {
        super.processRequest(event);
        EarlyAcks.settle(event);
      }
    } finally {
      admission.end();
      gate.leaveAll();
    }
  }

  @Override
  public void processResponse(ResponseEvent event) {
    admission.begin();
    try {
      super.processResponse(event);
    } finally {
      admission.end();
      gate.leaveAll();
    }
  }

  @Override
  public void updateRequestsStatistics(Request request, boolean received) {
    counters.request(request.getMethod(), received);
  }

  @Override
  public void updateResponseStatistics(Response response, boolean received) {
    counters.response(response.getStatusCode(), received);
  }
}
