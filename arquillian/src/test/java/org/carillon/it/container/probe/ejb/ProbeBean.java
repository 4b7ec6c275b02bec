package org.carillon.it.container.probe.ejb;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipSessionsUtil;
import jakarta.servlet.sip.TimerService;

/** An EJB in another archive than the SIP servlets that wants the same resources. */
@Stateless
public class ProbeBean {
  @Resource private SipFactory factory;
  @Resource private TimerService timers;
  @Resource private SipSessionsUtil sessions;

  @Resource(lookup = "java:app/Probe/SipFactory")
  private SipFactory looked;

  @Inject private RequestCount count;

  /** The injected things that work, by name. */
  public String working() {
    return Working.of(factory, timers, sessions, looked);
  }

  /** Counts a look at the request-scoped bean of the present call-back. */
  public int look() {
    return count.next();
  }
}
