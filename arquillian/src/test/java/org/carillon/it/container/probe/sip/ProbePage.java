package org.carillon.it.container.probe.sip;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipSessionsUtil;
import jakarta.servlet.sip.TimerService;
import java.io.IOException;
import org.carillon.it.container.probe.ejb.Working;

/** The HTTP side of the probe: an HTTP servlet of the same WAR has the same resources. */
@WebServlet("/")
public class ProbePage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Resource private transient SipFactory factory;
  @Resource private transient TimerService timers;
  @Resource private transient SipSessionsUtil sessions;

  @Resource(lookup = "java:app/Probe/SipFactory")
  private transient SipFactory looked;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    response.getWriter().println("servlet: " + Working.of(factory, timers, sessions, looked));
    response
        .getWriter()
        .println(
            "attributes: "
                + Working.of(
                    (SipFactory) getServletContext().getAttribute(SipServlet.SIP_FACTORY),
                    (TimerService) getServletContext().getAttribute(SipServlet.TIMER_SERVICE),
                    (SipSessionsUtil)
                        getServletContext().getAttribute("jakarta.servlet.sip.SipSessionsUtil"),
                    factory));
  }
}
