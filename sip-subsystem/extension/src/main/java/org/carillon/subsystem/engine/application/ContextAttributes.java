package org.carillon.subsystem.engine.application;

import jakarta.servlet.ServletContext;
import jakarta.servlet.sip.SipServlet;
import java.util.List;
import org.carillon.subsystem.engine.traffic.Dispatcher;

/**
 * The attributes that SIP Servlet 1.1 wants in the ServletContext (4.7), and sip.xml's parameters.
 */
final class ContextAttributes {
  private ContextAttributes() {}

  static void set(ServletContext target, ApplicationContext context, Dispatcher dispatcher) {
    target.setAttribute(SipServlet.SIP_FACTORY, context.services().sipFactory());
    target.setAttribute(SipServlet.TIMER_SERVICE, context.services().servletTimers());
    target.setAttribute(SipServlet.SIP_SESSIONS_UTIL, context.services().sessionsUtil());
    target.setAttribute(SipServlet.SUPPORTED, List.of(dispatcher.getExtensionsSupported()));
    target.setAttribute(SipServlet.SUPPORTED_RFCs, List.of(dispatcher.getRfcSupported()));
    target.setAttribute(SipServlet.OUTBOUND_INTERFACES, dispatcher.getOutboundInterfaces());
    // The older name for reliable provisional responses, RFC 3262 (JSR 116).
    target.setAttribute("jakarta.servlet.sip.100rel", Boolean.TRUE);
    context.descriptor().contextParameters().forEach(target::setInitParameter);
  }
}
