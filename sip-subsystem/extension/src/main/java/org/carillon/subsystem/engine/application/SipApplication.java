package org.carillon.subsystem.engine.application;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipSessionsUtil;
import jakarta.servlet.sip.TimerService;
import org.carillon.subsystem.engine.log.EngineLogger;
import org.carillon.subsystem.engine.server.SipServer;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;
import org.carillon.subsystem.engine.traffic.Dispatcher;

/**
 * One deployed SIP application. Factory, timers and session utilities exist from construction on,
 * so that an injection never races with the start.
 */
public final class SipApplication {
  private final Dispatcher dispatcher;
  private final ApplicationEnvironment environment;
  private final ApplicationContext context;
  private final ApplicationParts parts;

  /**
   * Prepares the application; nothing reaches it yet.
   *
   * @throws IllegalStateException when the server is not running
   */
  public SipApplication(
      SipServer server, SipApplicationDescriptor descriptor, ApplicationEnvironment environment) {
    this.dispatcher = server.dispatcherFor("SIP application " + descriptor.name());
    this.environment = environment;
    this.context = new ApplicationContext(server, dispatcher, descriptor, environment);
    this.parts = new ApplicationParts(context, environment);
  }

  /** The name in its descriptor. */
  public String name() {
    return context.getApplicationName();
  }

  /** What {@code @Resource SipFactory} gets. */
  public SipFactory sipFactory() {
    return context.services().sipFactory();
  }

  /** What {@code @Resource TimerService} gets. */
  public TimerService timerService() {
    return context.services().servletTimers();
  }

  /** What {@code @Resource SipSessionsUtil} gets. */
  public SipSessionsUtil sipSessionsUtil() {
    return context.services().sessionsUtil();
  }

  /**
   * Gives the application its web context, and the context the attributes of SIP Servlet 1.1 and
   * the parameters of sip.xml; before {@link #start}, while init parameters can be set.
   */
  public void bind(ServletContext servletContext) {
    context.bind(servletContext);
    ContextAttributes.set(servletContext, context, dispatcher);
  }

  /**
   * Makes servlets and listeners, then lets requests in.
   *
   * @throws ServletException when a class cannot be used, a servlet fails in {@code init}, or an
   *     application of this name runs already
   */
  public void start() throws ServletException {
    ServletContext servletContext = context.getServletContext();
    if (servletContext == null) {
      throw new IllegalStateException("bind comes before start of SIP application " + name());
    }
    ApplicationEnvironment.Scope scope = environment.enter();
    try {
      parts.create(servletContext);
    } catch (ServletException | RuntimeException e) {
      parts.destroy();
      throw e;
    } finally {
      scope.close();
    }
    context.services().start();
    admit();
    EngineLogger.LOG.applicationStarted(name(), context.servlets().keySet(), context.mode());
  }

  private void admit() throws ServletException {
    if (dispatcher.findSipApplication(name()) != null) {
      parts.destroy();
      throw new ServletException(
          "A SIP application named " + name() + " runs already: give this one another name.");
    }
    dispatcher.addSipApplication(name(), context);
  }

  /** Lets no request in any more, ends sessions and timers, and releases all instances. */
  public void stop() {
    SessionStore sessions = context.getSipManager();
    int applicationSessions = sessions.getActiveSipApplicationSessions();
    int sipSessions = sessions.getActiveSipSessions();
    if (dispatcher.findSipApplication(name()) == context) {
      Leftovers leftovers = Leftovers.of(sessions);
      dispatcher.removeSipApplication(name());
      leftovers.remove();
    }
    context.services().stop();
    ApplicationEnvironment.Scope scope = environment.enter();
    try {
      parts.destroy();
    } finally {
      scope.close();
    }
    EngineLogger.LOG.applicationStopped(name(), applicationSessions, sipSessions);
  }
}
