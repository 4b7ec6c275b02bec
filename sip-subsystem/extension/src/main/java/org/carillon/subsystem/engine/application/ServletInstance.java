package org.carillon.subsystem.engine.application;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Collections;
import java.util.Enumeration;
import org.carillon.subsystem.engine.settings.SipServletDescriptor;
import org.mobicents.servlet.sip.core.MobicentsSipServlet;

/** One SIP servlet: a single instance, which serves all threads. */
final class ServletInstance implements MobicentsSipServlet, ServletConfig {
  private final SipServletDescriptor descriptor;
  private final ServletContext context;
  private final ApplicationEnvironment.Instance instance;
  private final Servlet servlet;
  private volatile boolean available;

  ServletInstance(
      SipServletDescriptor descriptor,
      ServletContext context,
      ApplicationEnvironment.Instance instance) {
    this.descriptor = descriptor;
    this.context = context;
    this.instance = instance;
    this.servlet = (Servlet) instance.get();
  }

  void init() throws ServletException {
    servlet.init(this);
    available = true;
  }

  void destroy() {
    boolean initialised = available;
    available = false;
    try {
      if (initialised) {
        servlet.destroy();
      }
    } finally {
      instance.release();
    }
  }

  Servlet servlet() {
    return servlet;
  }

  @Override
  public String getName() {
    return descriptor.name();
  }

  @Override
  public int getLoadOnStartup() {
    return descriptor.loadOnStartup();
  }

  @Override
  public Servlet allocate() {
    return servlet;
  }

  @Override
  public void deallocate(Servlet used) {}

  @Override
  public boolean isUnavailable() {
    return !available;
  }

  @Override
  public String getServletName() {
    return descriptor.name();
  }

  @Override
  public ServletContext getServletContext() {
    return context;
  }

  @Override
  public String getInitParameter(String name) {
    return descriptor.initParameters().get(name);
  }

  @Override
  public Enumeration<String> getInitParameterNames() {
    return Collections.enumeration(descriptor.initParameters().keySet());
  }
}
