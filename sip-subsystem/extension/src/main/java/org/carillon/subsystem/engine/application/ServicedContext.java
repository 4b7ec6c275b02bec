package org.carillon.subsystem.engine.application;

import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.TimerService;
import org.carillon.subsystem.engine.settings.SipApplicationDescriptor;
import org.carillon.subsystem.engine.traffic.Dispatcher;
import org.mobicents.servlet.sip.core.SipApplicationDispatcher;
import org.mobicents.servlet.sip.core.session.MobicentsSipSessionsUtil;
import org.mobicents.servlet.sip.core.timers.ProxyTimerService;
import org.mobicents.servlet.sip.core.timers.SipApplicationSessionTimerService;

/** The part of the engine's view on an application that is about factory, timers and dispatcher. */
abstract class ServicedContext extends DescribedContext {
  private final Dispatcher dispatcher;
  private final ContextServices services;

  ServicedContext(SipApplicationDescriptor descriptor, Dispatcher dispatcher) {
    super(descriptor);
    this.dispatcher = dispatcher;
    this.services = ContextServices.of(this, dispatcher);
  }

  ContextServices services() {
    return services;
  }

  @Override
  public String getApplicationNameHashed() {
    return dispatcher.getHashFromApplicationName(getApplicationName());
  }

  @Override
  public SipApplicationDispatcher getSipApplicationDispatcher() {
    return dispatcher;
  }

  @Override
  public SipFactory getSipFactoryFacade() {
    return services.sipFactory();
  }

  @Override
  public MobicentsSipSessionsUtil getSipSessionsUtil() {
    return services.sessionsUtil();
  }

  @Override
  public TimerService getTimerService() {
    return services.servletTimers();
  }

  @Override
  public ProxyTimerService getProxyTimerService() {
    return services.proxyTimers();
  }

  @Override
  public SipApplicationSessionTimerService getSipApplicationSessionTimerService() {
    return services.expiryTimers();
  }
}
