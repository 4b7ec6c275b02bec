package org.carillon.it.container.probe.mapped;

import jakarta.servlet.sip.SipApplicationSession;
import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipServletRequest;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Answers with its name, how many requests its application session has seen, and how many threads
 * were in that session at once.
 */
public class CountingServlet extends SipServlet {
  private static final long serialVersionUID = 1L;
  private static final long WORK = TimeUnit.MILLISECONDS.toNanos(5);

  private final transient AtomicInteger inside = new AtomicInteger();
  private final transient AtomicInteger most = new AtomicInteger();

  @Override
  protected void doOptions(SipServletRequest request) throws IOException {
    int together = inside.incrementAndGet();
    most.accumulateAndGet(together, Math::max);
    LockSupport.parkNanos(WORK);
    inside.decrementAndGet();
    var answer = request.createResponse(200);
    answer.setHeader("X-Servlet", getServletConfig().getServletName());
    answer.setHeader("X-Greeting", String.valueOf(getServletConfig().getInitParameter("greeting")));
    answer.setHeader("X-House", getServletContext().getInitParameter("house"));
    answer.setHeader("X-Seen", String.valueOf(seen(request.getApplicationSession())));
    answer.setHeader("X-Most-At-Once", String.valueOf(most.get()));
    answer.send();
  }

  private static int seen(SipApplicationSession session) {
    Integer before = (Integer) session.getAttribute("seen");
    int now = before == null ? 1 : before + 1;
    session.setAttribute("seen", now);
    return now;
  }
}
