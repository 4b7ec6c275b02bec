package org.carillon.subsystem.engine.server;

import gov.nist.javax.sip.message.MessageFactoryExt;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sip.SipException;
import javax.sip.SipFactory;
import org.carillon.subsystem.engine.log.EngineLogger;
import org.carillon.subsystem.engine.settings.SipConnectorSettings;
import org.carillon.subsystem.engine.settings.SipServerSettings;
import org.carillon.subsystem.engine.stack.ListeningPoints;
import org.carillon.subsystem.engine.stack.StackProperties;
import org.carillon.subsystem.engine.traffic.Admission;
import org.carillon.subsystem.engine.traffic.AdmissionValve;
import org.carillon.subsystem.engine.traffic.Dispatcher;
import org.carillon.subsystem.engine.traffic.ServerStatistics;
import org.carillon.subsystem.engine.traffic.SessionGate;
import org.carillon.subsystem.engine.traffic.SipStatistics;
import org.carillon.subsystem.engine.traffic.TrafficCounters;
import org.carillon.subsystem.engine.traffic.VisitOnceRouter;
import org.mobicents.servlet.sip.message.SipFactoryImpl;
import org.mobicents.servlet.sip.startup.StaticServiceHolder;

/**
 * The SIP server of one virtual machine: one JAIN SIP stack and one dispatcher. Started and stopped
 * once; connectors and applications come and go meanwhile.
 */
public final class SipServer {
  private static final String ROUTER_PROPERTY =
      "jakarta.servlet.sip.ar.spi.SipApplicationRouterProvider";

  /** How many datagrams may wait for each request that may; calls in progress send more of them. */
  private static final int DATAGRAMS_PER_REQUEST = 8;

  private static final Duration LAST_WORK = Duration.ofSeconds(2);

  private final SipServerSettings settings;
  private final TrafficCounters counters = new TrafficCounters();
  private final SessionGate gate = new SessionGate();
  private final ListeningPoints listeningPoints;
  private final Admission admission;
  private Optional<Running> running = Optional.empty();

  /** What exists between start and stop. */
  private record Running(Dispatcher dispatcher, Connectors connectors) {}

  /** A server that is not started yet. */
  public SipServer(SipServerSettings settings) {
    this.settings = settings;
    this.listeningPoints =
        new ListeningPoints(
            settings.workerThreads(),
            settings.queueLimit() * DATAGRAMS_PER_REQUEST,
            counters::rejected);
    this.admission = new Admission(settings.queueLimit(), listeningPoints::waiting);
  }

  /**
   * Makes the stack; it listens nowhere yet.
   *
   * @throws SipServerException when a stack property is wrong
   * @throws IllegalStateException when another server runs in this virtual machine, since the
   *     engine keeps it in a static field
   */
  public synchronized void start() throws SipServerException {
    EngineService service = new EngineService();
    claim(service);
    EngineClassLoader loader = EngineClassLoader.enter();
    try {
      System.setProperty(ROUTER_PROPERTY, VisitOnceRouter.class.getName());
      Dispatcher dispatcher = new Dispatcher(gate, counters, admission);
      Connectors connectors = new Connectors(dispatcher, settings.externalAddress());
      service.attach(dispatcher, connectors);
      dispatcher.begin(service, settings, StackProperties.of(settings));
      equip(dispatcher);
      running = Optional.of(new Running(dispatcher, connectors));
    } catch (SipException | ParseException | RuntimeException e) {
      release();
      throw new SipServerException(EngineLogger.LOG.serverFailed(String.valueOf(e)), e);
    } finally {
      System.clearProperty(ROUTER_PROPERTY);
      loader.leave();
    }
  }

  private static void claim(EngineService service) {
    synchronized (StaticServiceHolder.class) {
      if (StaticServiceHolder.sipStandardService != null) {
        throw new IllegalStateException(EngineLogger.LOG.alreadyRunning());
      }
      StaticServiceHolder.sipStandardService = service;
    }
  }

  private void equip(Dispatcher dispatcher) throws ParseException {
    SIPTransactionStack stack = (SIPTransactionStack) dispatcher.stack();
    stack.setMessageProcessorFactory(listeningPoints);
    stack.sipMessageValves.add(
        new AdmissionValve(admission, counters, settings.retryAfter(), dispatcher));
    MessageFactoryExt messages = (MessageFactoryExt) SipFactoryImpl.messageFactory;
    List<String> product = List.of(settings.userAgent());
    messages.setDefaultUserAgentHeader(SipFactoryImpl.headerFactory.createUserAgentHeader(product));
    messages.setDefaultServerHeader(SipFactoryImpl.headerFactory.createServerHeader(product));
  }

  /**
   * Ends the stack with all its transactions, threads and sockets. Applications stop before.
   * Messages in work have a moment to finish.
   */
  public synchronized void stop() {
    running.ifPresent(
        current -> {
          running = Optional.empty();
          admission.suspend(true);
          admission.awaitIdle(LAST_WORK);
          try {
            current.connectors().closeAll();
            current.dispatcher().stop();
          } finally {
            release();
          }
        });
  }

  private static void release() {
    SipFactory.getInstance().resetFactory();
    StaticServiceHolder.sipStandardService = null;
  }

  /**
   * Listens on one more address.
   *
   * @throws SipServerException naming the address and the remedy when it cannot
   */
  public SipListeningPoint open(SipConnectorSettings connector) throws SipServerException {
    return running("opening " + connector.name()).connectors().open(connector);
  }

  /** Listens there no longer. */
  public void close(SipListeningPoint point) {
    synchronized (this) {
      running.ifPresent(current -> current.connectors().close(point));
    }
  }

  /** From now on new dialogs get 503 with Retry-After; calls in progress go on. */
  public void suspend() {
    admission.suspend(true);
  }

  /** New dialogs are welcome again. */
  public void resume() {
    admission.suspend(false);
  }

  /** The figures of this server; they can be read at any time. */
  public SipStatistics statistics() {
    return new ServerStatistics(this::dispatcher, counters, admission);
  }

  synchronized Optional<Dispatcher> dispatcher() {
    return running.map(Running::dispatcher);
  }

  /**
   * What an application joins.
   *
   * @param forWhat who needs it, for the message
   * @throws IllegalStateException when the server is not running
   */
  public Dispatcher dispatcherFor(String forWhat) {
    return running(forWhat).dispatcher();
  }

  private synchronized Running running(String forWhat) {
    return running.orElseThrow(
        () -> new IllegalStateException(EngineLogger.LOG.notRunning(forWhat)));
  }

  /** What lets one thread at a time into a session, of whichever application. */
  public SessionGate gate() {
    return gate;
  }

  /** What it was made with. */
  public SipServerSettings settings() {
    return settings;
  }
}
