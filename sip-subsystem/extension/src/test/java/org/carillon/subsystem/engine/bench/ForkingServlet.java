package org.carillon.subsystem.engine.bench;

import jakarta.servlet.ServletException;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Rings two phones for each call; when both have answered, the caller hears busy. */
public final class ForkingServlet extends SipServlet {
  private static final long serialVersionUID = 1L;
  private static volatile Watch watch = new Watch(false);
  private static volatile int[] phones = {};

  /** From now on it rings the phones on these ports. */
  public static void rings(int... ports) {
    phones = ports.clone();
  }

  /** From now on that watch looks at its threads. */
  public static void watchedBy(Watch newWatch) {
    watch = newWatch;
  }

  @Override
  protected void doInvite(SipServletRequest request) throws ServletException, IOException {
    SipFactory factory = (SipFactory) getServletContext().getAttribute(SIP_FACTORY);
    String call = request.getApplicationSession().getId();
    watch.in(call);
    request.getApplicationSession().setAttribute("caller", request);
    request.getApplicationSession().setAttribute("answers", new AtomicInteger());
    for (int phone : phones) {
      SipServletRequest leg =
          factory.createRequest(
              request.getApplicationSession(), "INVITE", request.getFrom(), request.getTo());
      leg.setRequestURI(factory.createURI("sip:phone@127.0.0.1:" + phone));
      leg.send();
    }
    watch.out(call);
  }

  @Override
  protected void doResponse(SipServletResponse response) throws IOException {
    String call = response.getApplicationSession().getId();
    watch.in(call);
    watch.answer(response.getSession().getId(), response.getStatus());
    if (response.getStatus() == 200) {
      response.createAck().send();
      answered(response);
    }
    watch.out(call);
  }

  private static void answered(SipServletResponse response) throws IOException {
    AtomicInteger answers =
        (AtomicInteger) response.getApplicationSession().getAttribute("answers");
    if (answers.incrementAndGet() == phones.length) {
      SipServletRequest caller =
          (SipServletRequest) response.getApplicationSession().getAttribute("caller");
      caller.createResponse(486).send();
    }
  }
}
