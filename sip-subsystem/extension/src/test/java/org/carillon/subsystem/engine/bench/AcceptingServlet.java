package org.carillon.subsystem.engine.bench;

import jakarta.servlet.sip.SipServlet;
import jakarta.servlet.sip.SipServletRequest;
import java.io.IOException;

/** Takes every call and every OPTIONS, and says goodbye politely. */
public final class AcceptingServlet extends SipServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doInvite(SipServletRequest request) throws IOException {
    request.createResponse(200).send();
  }

  @Override
  protected void doOptions(SipServletRequest request) throws IOException {
    request.createResponse(200).send();
  }

  @Override
  protected void doBye(SipServletRequest request) throws IOException {
    request.createResponse(200).send();
  }
}
