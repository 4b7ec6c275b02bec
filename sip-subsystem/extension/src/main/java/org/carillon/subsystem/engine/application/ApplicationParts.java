package org.carillon.subsystem.engine.application;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.sip.SipServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EventListener;
import java.util.List;
import java.util.Optional;
import org.carillon.subsystem.engine.log.EngineLogger;
import org.carillon.subsystem.engine.settings.ApplicationKey;
import org.carillon.subsystem.engine.settings.SipServletDescriptor;

/** Makes the servlets and listeners of an application, and takes them down again. */
final class ApplicationParts {
  private final ApplicationContext context;
  private final ApplicationEnvironment environment;
  private final List<ApplicationEnvironment.Instance> listenerInstances = new ArrayList<>();

  ApplicationParts(ApplicationContext context, ApplicationEnvironment environment) {
    this.context = context;
    this.environment = environment;
  }

  void create(ServletContext servletContext) throws ServletException {
    List<SipServletDescriptor> inOrder = new ArrayList<>(context.descriptor().servlets());
    inOrder.sort(Comparator.comparingInt(ApplicationParts::startRank));
    for (SipServletDescriptor descriptor : inOrder) {
      context.add(servlet(descriptor, servletContext));
    }
    for (ServletInstance servlet : context.servlets().values()) {
      servlet.init();
    }
    for (String className : context.descriptor().listenerClassNames()) {
      addListener(className);
    }
    if (context.descriptor().applicationKey().isPresent()) {
      context.keyMethod(keyMethod(context.descriptor().applicationKey().get()));
    }
  }

  private static int startRank(SipServletDescriptor servlet) {
    return servlet.loadOnStartup() < 0 ? Integer.MAX_VALUE : servlet.loadOnStartup();
  }

  private ServletInstance servlet(SipServletDescriptor descriptor, ServletContext servletContext)
      throws ServletException {
    Class<?> type = load(descriptor.className());
    if (!Servlet.class.isAssignableFrom(type)) {
      throw bad(descriptor.className(), "it is no servlet", null);
    }
    return new ServletInstance(descriptor, servletContext, environment.instantiate(type));
  }

  /** A class that is servlet and listener is one instance (SIP Servlet 1.1, 8.1.1). */
  private void addListener(String className) throws ServletException {
    Optional<Object> servlet =
        context.descriptor().servlets().stream()
            .filter(descriptor -> descriptor.className().equals(className))
            .findFirst()
            .map(descriptor -> context.servlets().get(descriptor.name()).servlet());
    Object listener = servlet.isPresent() ? servlet.get() : listenerInstance(className);
    try {
      context.listeners().add((EventListener) listener);
    } catch (ClassCastException | IllegalArgumentException e) {
      throw bad(className, e.getMessage(), e);
    }
  }

  private Object listenerInstance(String className) throws ServletException {
    ApplicationEnvironment.Instance instance = environment.instantiate(load(className));
    listenerInstances.add(instance);
    return instance.get();
  }

  private Method keyMethod(ApplicationKey key) throws ServletException {
    try {
      Method method = load(key.className()).getMethod(key.methodName(), SipServletRequest.class);
      if (Modifier.isStatic(method.getModifiers()) && method.getReturnType() == String.class) {
        return method;
      }
    } catch (NoSuchMethodException e) {
      throw new ServletException(
          EngineLogger.LOG.badKeyMethod(key.methodName(), key.className()), e);
    }
    throw new ServletException(EngineLogger.LOG.badKeyMethod(key.methodName(), key.className()));
  }

  private Class<?> load(String className) throws ServletException {
    try {
      return context.getSipContextClassLoader().loadClass(className);
    } catch (ClassNotFoundException | LinkageError e) {
      throw bad(className, String.valueOf(e), e);
    }
  }

  private ServletException bad(String className, String reason, Throwable cause) {
    return new ServletException(
        EngineLogger.LOG.badClass(className, context.getApplicationName(), reason), cause);
  }

  void destroy() {
    context.servlets().values().forEach(servlet -> quietly(servlet::destroy, servlet.getName()));
    listenerInstances.forEach(instance -> quietly(instance::release, "A listener"));
    context.servlets().clear();
    listenerInstances.clear();
    context.listeners().clean();
  }

  private void quietly(Runnable action, String what) {
    try {
      action.run();
    } catch (RuntimeException e) {
      EngineLogger.LOG.stopFailed(what, context.getApplicationName(), e);
    }
  }
}
