package org.carillon.subsystem.engine.message;

import javax.sip.Dialog;
import javax.sip.Transaction;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.mobicents.servlet.sip.core.MobicentsSipFactory;
import org.mobicents.servlet.sip.core.MobicentsSipServletMessageFactory;
import org.mobicents.servlet.sip.core.message.MobicentsSipServletRequest;
import org.mobicents.servlet.sip.core.message.MobicentsSipServletResponse;
import org.mobicents.servlet.sip.core.session.MobicentsSipSession;
import org.mobicents.servlet.sip.message.SipFactoryImpl;

/** Makes requests and responses that are complete under Servlet 6. The engine makes it by name. */
public final class MessageFactory implements MobicentsSipServletMessageFactory {
  private SipFactoryImpl factory;

  @Override
  public MobicentsSipServletRequest createSipServletRequest(
      Request request,
      MobicentsSipSession session,
      Transaction transaction,
      Dialog dialog,
      boolean createDialog) {
    return new EngineRequest(request, factory, session, transaction, dialog, createDialog);
  }

  @Override
  public MobicentsSipServletResponse createSipServletResponse(
      Response response,
      Transaction transaction,
      MobicentsSipSession session,
      Dialog dialog,
      boolean received,
      boolean retransmission) {
    return new EngineResponse(
        response, factory, transaction, session, dialog, received, retransmission);
  }

  @Override
  public MobicentsSipFactory getMobicentsSipFactory() {
    return factory;
  }

  @Override
  public void setMobicentsSipFactory(MobicentsSipFactory engineFactory) {
    factory = (SipFactoryImpl) engineFactory;
  }
}
