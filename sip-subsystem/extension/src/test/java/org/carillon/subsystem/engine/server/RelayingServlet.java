package org.carillon.subsystem.engine.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.sip.SipFactory;
import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;

/** Passes the body of a MESSAGE on to a phone, and the phone's answer back. */
public final class RelayingServlet extends SipServlet {
  private static final long serialVersionUID = 1L;
  static volatile int phone;
  static volatile String thread = "";

  @Override
  protected void doMessage(SipServletRequest request) throws ServletException, IOException {
    thread = Thread.currentThread().getName();
    SipFactory factory = (SipFactory) getServletContext().getAttribute(SIP_FACTORY);
    SipServletRequest onward =
        factory.createRequest(
            request.getApplicationSession(), "MESSAGE", request.getFrom(), request.getTo());
    onward.setRequestURI(factory.createURI("sip:phone@127.0.0.1:" + phone));
    if (request.getContentLength() > 0) {
      onward.setContent(request.getContent(), "text/plain");
    }
    request.getApplicationSession().setAttribute("from", request);
    onward.send();
  }

  @Override
  protected void doSuccessResponse(SipServletResponse response) throws IOException {
    SipServletRequest from =
        (SipServletRequest) response.getApplicationSession().getAttribute("from");
    from.createResponse(response.getStatus()).send();
  }
}
