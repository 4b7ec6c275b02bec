package org.carillon.subsystem.engine.application;

import org.carillon.subsystem.engine.traffic.Dispatcher;
import org.mobicents.servlet.sip.core.SipContext;
import org.mobicents.servlet.sip.core.session.SipSessionsUtilImpl;
import org.mobicents.servlet.sip.core.timers.ProxyTimerService;
import org.mobicents.servlet.sip.core.timers.ProxyTimerServiceImpl;
import org.mobicents.servlet.sip.core.timers.SipApplicationSessionTimerService;
import org.mobicents.servlet.sip.core.timers.SipServletTimerService;
import org.mobicents.servlet.sip.core.timers.StandardSipApplicationSessionTimerService;
import org.mobicents.servlet.sip.core.timers.TimerServiceImpl;
import org.mobicents.servlet.sip.message.SipFactoryFacade;
import org.mobicents.servlet.sip.message.SipFactoryImpl;

/** What an application can have injected, and the timers behind it. */
record ContextServices(
    SipFactoryFacade sipFactory,
    SipSessionsUtilImpl sessionsUtil,
    SipServletTimerService servletTimers,
    ProxyTimerService proxyTimers,
    SipApplicationSessionTimerService expiryTimers) {

  static ContextServices of(SipContext context, Dispatcher dispatcher) {
    String name = context.getApplicationName();
    return new ContextServices(
        new SipFactoryFacade((SipFactoryImpl) dispatcher.getSipFactory(), context),
        new SipSessionsUtilImpl(context),
        new TimerServiceImpl(dispatcher.getSipService(), name),
        new ProxyTimerServiceImpl(name),
        new StandardSipApplicationSessionTimerService(name));
  }

  void start() {
    servletTimers.start();
    proxyTimers.start();
    expiryTimers.start();
  }

  void stop() {
    servletTimers.stop();
    proxyTimers.stop();
    expiryTimers.stop();
  }
}
