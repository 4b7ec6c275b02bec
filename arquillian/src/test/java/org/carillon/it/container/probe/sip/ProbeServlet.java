package org.carillon.it.container.probe.sip;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import jakarta.servlet.sip.SipSessionsUtil;
import jakarta.servlet.sip.SipURI;
import jakarta.servlet.sip.TimerService;
import java.io.IOException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.carillon.it.container.probe.ejb.ProbeBean;
import org.carillon.it.container.probe.ejb.RequestCount;
import org.carillon.it.container.probe.ejb.Working;

/** Answers OPTIONS with what the container gave it, and INVITE to keep a dialog open. */
@jakarta.servlet.sip.annotation.SipServlet(name = "Probe", loadOnStartup = 1)
public class ProbeServlet extends SipServlet {
  private static final long serialVersionUID = 1L;
  private static final int TIMER_MILLIS = 200;

  @EJB private transient ProbeBean bean;
  @Inject private transient RequestCount count;
  @Resource private transient SipFactory factory;
  @Resource private transient TimerService timers;
  @Resource private transient SipSessionsUtil sessions;

  @Resource(lookup = "java:app/Probe/SipFactory")
  private transient SipFactory looked;

  @Override
  protected void doOptions(SipServletRequest request) throws ServletException, IOException {
    SipServletResponse response = request.createResponse(SipServletResponse.SC_OK);
    response.setHeader("X-Servlet", Working.of(factory, timers, sessions, looked));
    response.setHeader("X-Ejb", bean.working());
    response.setHeader("X-Request-Scope", count.next() + " " + bean.look());
    response.setHeader("X-Naming", naming());
    response.setHeader(
        "X-Attribute",
        String.valueOf(getServletContext().getAttribute(SipServlet.SIP_FACTORY) != null));
    response.setHeader("X-Listener", String.valueOf(ProbeListener.fired()));
    response.send();
    if (request.getRequestURI() instanceof SipURI uri && "timer".equals(uri.getUser())) {
      timers.createTimer(request.getApplicationSession(), TIMER_MILLIS, false, "probe");
    }
  }

  @Override
  protected void doInvite(SipServletRequest request) throws IOException {
    request.createResponse(SipServletResponse.SC_OK).send();
  }

  @Override
  protected void doBye(SipServletRequest request) throws IOException {
    request.createResponse(SipServletResponse.SC_OK).send();
  }

  private static String naming() {
    try {
      return String.valueOf(new InitialContext().lookup("java:module/ModuleName"));
    } catch (NamingException failure) {
      return failure.toString();
    }
  }
}
