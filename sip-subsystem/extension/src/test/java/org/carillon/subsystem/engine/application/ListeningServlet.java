package org.carillon.subsystem.engine.application;

import jakarta.servlet.sip.ServletTimer;
import jakarta.servlet.sip.SipApplicationSessionEvent;
import jakarta.servlet.sip.SipApplicationSessionListener;
import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipServletContextEvent;
import jakarta.servlet.sip.SipServletListener;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipSessionAttributeListener;
import jakarta.servlet.sip.SipSessionBindingEvent;
import jakarta.servlet.sip.SipSessionEvent;
import jakarta.servlet.sip.SipSessionListener;
import jakarta.servlet.sip.TimerListener;
import jakarta.servlet.sip.TimerService;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what it hears; servlet and listener in one instance. */
public final class ListeningServlet extends SipServlet
    implements SipServletListener,
        SipApplicationSessionListener,
        SipSessionListener,
        SipSessionAttributeListener,
        TimerListener {
  private static final long serialVersionUID = 1L;
  static final List<String> HEARD = new CopyOnWriteArrayList<>();
  private boolean ready;

  /** Requests of one caller share an application session. */
  public static String callerOf(SipServletRequest request) {
    return request.getFrom().getURI().toString();
  }

  @Override
  protected void doMessage(SipServletRequest request) throws IOException {
    request.getSession().setAttribute("colour", "green");
    if (request.getRequestURI().toString().contains("timer")) {
      TimerService timers = (TimerService) getServletContext().getAttribute(TIMER_SERVICE);
      timers.createTimer(request.getApplicationSession(), 1, false, "tick");
    }
    var answer = request.createResponse(200);
    answer.addHeader("X-Call", request.getApplicationSession().getId());
    answer.addHeader("X-Ready", String.valueOf(ready));
    answer.send();
  }

  @Override
  public void servletInitialized(SipServletContextEvent event) {
    ready = true;
    HEARD.add("servlet initialised");
  }

  @Override
  public void timeout(ServletTimer timer) {
    HEARD.add("timer " + timer.getInfo());
    timer.getApplicationSession().invalidate();
  }

  @Override
  public void sessionCreated(SipApplicationSessionEvent event) {
    HEARD.add("call created");
  }

  @Override
  public void sessionDestroyed(SipApplicationSessionEvent event) {
    HEARD.add("call destroyed");
  }

  @Override
  public void sessionExpired(SipApplicationSessionEvent event) {}

  @Override
  public void sessionReadyToInvalidate(SipApplicationSessionEvent event) {}

  @Override
  public void sessionCreated(SipSessionEvent event) {
    HEARD.add("leg created");
  }

  @Override
  public void sessionDestroyed(SipSessionEvent event) {
    HEARD.add("leg destroyed");
  }

  @Override
  public void sessionReadyToInvalidate(SipSessionEvent event) {}

  @Override
  public void attributeAdded(SipSessionBindingEvent event) {
    HEARD.add("attribute " + event.getName());
  }

  @Override
  public void attributeRemoved(SipSessionBindingEvent event) {}

  @Override
  public void attributeReplaced(SipSessionBindingEvent event) {}
}
