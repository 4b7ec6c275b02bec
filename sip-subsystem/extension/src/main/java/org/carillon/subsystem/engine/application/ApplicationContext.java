package org.carillon.subsystem.engine.application;

import jakarta.servlet.ServletContext;
import jakarta.servlet.sip.SipServletRequest;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.carillon.subsystem.engine.server.SipServer;
import org.carillon.subsystem.engine.settings.ConcurrencyMode;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;
import org.carillon.subsystem.engine.traffic.Dispatcher;
import org.carillon.subsystem.engine.traffic.SessionGate;
import org.mobicents.servlet.sip.annotation.ConcurrencyControlMode;
import org.mobicents.servlet.sip.core.MobicentsSipServlet;
import org.mobicents.servlet.sip.core.SipContextEvent;
import org.mobicents.servlet.sip.core.SipListeners;
import org.mobicents.servlet.sip.core.descriptor.MobicentsSipServletMapping;
import org.mobicents.servlet.sip.core.session.MobicentsSipApplicationSession;
import org.mobicents.servlet.sip.core.session.MobicentsSipSession;

/** The engine's view on one application: who serves a request, under which lock, in which scope. */
final class ApplicationContext extends ServicedContext {
  private final SessionGate gate;
  private final ConcurrencyMode mode;
  private final ClassLoader loader;
  private final ApplicationScopes scopes;
  private final SessionStore sessions = new SessionStore();
  private final Listeners listeners = new Listeners(this);
  private final Map<String, ServletInstance> servlets = new LinkedHashMap<>();
  private Optional<Method> keyMethod = Optional.empty();
  private Optional<ServletContext> servletContext = Optional.empty();

  ApplicationContext(
      SipServer server,
      Dispatcher dispatcher,
      SipApplicationDescriptor descriptor,
      ApplicationEnvironment environment) {
    super(descriptor, dispatcher);
    this.gate = server.gate();
    this.mode = descriptor.concurrencyMode().orElse(server.settings().concurrencyMode());
    this.loader = environment.classLoader();
    this.scopes = new ApplicationScopes(environment);
    sessions.setContainer(this);
    sessions.setMobicentsSipFactory(dispatcher.getSipFactory());
  }

  void bind(ServletContext context) {
    servletContext = Optional.of(context);
  }

  void keyMethod(Method method) {
    keyMethod = Optional.of(method);
  }

  void add(ServletInstance servlet) {
    servlets.put(servlet.getName(), servlet);
  }

  Listeners listeners() {
    return listeners;
  }

  Map<String, ServletInstance> servlets() {
    return servlets;
  }

  ConcurrencyMode mode() {
    return mode;
  }

  @Override
  public boolean notifySipContextListeners(SipContextEvent event) {
    return new ContextNotifier(this).tell(event);
  }

  @Override
  public void enterSipApp(
      MobicentsSipApplicationSession application,
      MobicentsSipSession session,
      boolean onlyOnManagedThread,
      boolean containerManaged) {
    if (onlyOnManagedThread) {
      gate.touch(mode, application);
    } else {
      gate.enter(mode, application, session);
    }
  }

  @Override
  public void exitSipApp(MobicentsSipApplicationSession application, MobicentsSipSession session) {
    gate.leave();
  }

  @Override
  public void enterSipContext() {
    scopes.enter();
  }

  @Override
  public void exitSipContext(ClassLoader before) {
    scopes.exit();
    Thread.currentThread().setContextClassLoader(before);
  }

  @Override
  public MobicentsSipServletMapping findSipServletMappings(SipServletRequest request) {
    return descriptor().mappings().stream()
        .filter(mapping -> mapping.pattern().matches(request))
        .findFirst()
        .map(EngineMapping::new)
        .orElse(null);
  }

  @Override
  public MobicentsSipServlet findSipServletByClassName(String className) {
    return servlets.values().stream()
        .filter(servlet -> servlet.servlet().getClass().getName().equals(className))
        .findFirst()
        .orElse(null);
  }

  @Override
  public MobicentsSipServlet findSipServletByName(String name) {
    return name == null ? null : servlets.get(name);
  }

  @Override
  public Map<String, MobicentsSipServlet> getChildrenMap() {
    return Map.copyOf(servlets);
  }

  @Override
  public SipListeners getListeners() {
    return listeners;
  }

  @Override
  public Method getSipApplicationKeyMethod() {
    return keyMethod.orElse(null);
  }

  @Override
  public SessionStore getSipManager() {
    return sessions;
  }

  @Override
  public ConcurrencyControlMode getConcurrencyControlMode() {
    return mode.engineMode();
  }

  @Override
  public ServletContext getServletContext() {
    return servletContext.orElse(null);
  }

  @Override
  public String getPath() {
    return servletContext.map(ServletContext::getContextPath).orElse("");
  }

  @Override
  public ClassLoader getSipContextClassLoader() {
    return loader;
  }
}
