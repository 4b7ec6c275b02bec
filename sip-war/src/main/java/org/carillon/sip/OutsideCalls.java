package org.carillon.sip;

import jakarta.servlet.sip.SipApplicationSession;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.TimerService;
import java.io.IOException;
import org.carillon.sip.codes.FeatureCodes;
import org.carillon.sip.flow.CallFlow;
import org.carillon.sip.flow.Facilities;
import org.carillon.sip.flow.Farewell;
import org.carillon.sip.flow.Reception;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;
import org.carillon.sip.registrar.Registrar;

/** Serves requests that belong to no call, at least not yet. */
final class OutsideCalls {

  private final Reception reception;
  private final FeatureCodes codes;
  private final Registrar registrar;
  private final TimerService timers;

  OutsideCalls(Facilities facilities, FeatureCodes codes, Registrar registrar) {
    this.reception = new Reception(facilities);
    this.codes = codes;
    this.registrar = registrar;
    this.timers = facilities.timers();
  }

  /** Serves the request; only an INVITE may begin a call. */
  void serve(SipServletRequest request) throws IOException {
    answer(request);
    forgetUnlessCall(request);
  }

  private void answer(SipServletRequest request) throws IOException {
    switch (request.getMethod()) {
      case "INVITE":
        invite(request);
        break;
      case "REGISTER":
        registrar.serve(request);
        break;
      case "OPTIONS":
        Replies.capabilities(request);
        break;
      case "ACK":
      case "CANCEL":
        break;
      case "BYE":
      case "PRACK":
      case "UPDATE":
      case "INFO":
      case "REFER":
        Replies.refuse(request, StatusOf.NO_CALL);
        break;
      default:
        Replies.refuse(request, StatusOf.METHOD);
    }
  }

  private void invite(SipServletRequest request) throws IOException {
    if (!request.isInitial()) {
      Replies.refuse(request, StatusOf.NO_CALL);
    } else if (!codes.serve(request)) {
      reception.receive(request);
    }
  }

  /** Nothing follows a request that began no call; the container would keep it for minutes. */
  private void forgetUnlessCall(SipServletRequest request) {
    SipApplicationSession session = request.getApplicationSession();
    if (CallFlow.of(session).isPresent() || !session.isValid()) {
      return;
    }
    if ("INVITE".equals(request.getMethod())) {
      Farewell.to(session, timers);
    } else {
      session.invalidate();
    }
  }
}
