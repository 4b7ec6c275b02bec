package org.carillon.subsystem.engine.application;

import jakarta.servlet.ServletContext;
import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipServletContextEvent;
import jakarta.servlet.sip.SipServletListener;
import java.util.function.Consumer;
import org.carillon.subsystem.engine.log.EngineLogger;
import org.mobicents.servlet.sip.SipConnector;
import org.mobicents.servlet.sip.core.SipContextEvent;
import org.mobicents.servlet.sip.core.SipContextEventType;
import org.mobicents.servlet.sip.listener.SipConnectorListener;

/** Tells an application's listeners that its servlets are ready or that connectors came or went. */
final class ContextNotifier {
  private final ApplicationContext context;

  ContextNotifier(ApplicationContext context) {
    this.context = context;
  }

  /** Returns whether all listeners took it well. */
  boolean tell(SipContextEvent event) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    context.enterSipApp(null, null, false, true);
    try {
      context.enterSipContext();
      deliver(event);
      return true;
    } catch (RuntimeException e) {
      EngineLogger.LOG.listenerFailed(context.getApplicationName(), event.getEventType(), e);
      return false;
    } finally {
      context.exitSipContext(before);
      context.exitSipApp(null, null);
    }
  }

  private void deliver(SipContextEvent event) {
    SipContextEventType type = event.getEventType();
    if (type == SipContextEventType.SERVLET_INITIALIZED) {
      context.servlets().values().forEach(this::servletReady);
    } else if (type == SipContextEventType.SIP_CONNECTOR_ADDED) {
      connector(listener -> listener.sipConnectorAdded((SipConnector) event.getEventObject()));
    } else if (type == SipContextEventType.SIP_CONNECTOR_REMOVED) {
      connector(listener -> listener.sipConnectorRemoved((SipConnector) event.getEventObject()));
    }
  }

  private void servletReady(ServletInstance servlet) {
    SipServletContextEvent ready =
        new SipServletContextEvent(context.getServletContext(), (SipServlet) servlet.servlet());
    for (SipServletListener listener : context.listeners().getSipServletsListeners()) {
      listener.servletInitialized(ready);
    }
  }

  private void connector(Consumer<SipConnectorListener> call) {
    ServletContext servletContext = context.getServletContext();
    if (servletContext != null) {
      servletContext.setAttribute(
          SipServlet.OUTBOUND_INTERFACES,
          context.getSipApplicationDispatcher().getOutboundInterfaces());
    }
    context.listeners().getSipConnectorListeners().forEach(call);
  }
}
