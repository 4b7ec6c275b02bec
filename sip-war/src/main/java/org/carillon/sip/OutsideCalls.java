package org.carillon.sip;

import jakarta.servlet.sip.SipApplicationSession;
import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.TimerService;
import java.io.IOException;
import java.util.Optional;
import org.carillon.sip.codes.FeatureCodes;
import org.carillon.sip.flow.CallFlow;
import org.carillon.sip.flow.Facilities;
import org.carillon.sip.flow.Farewell;
import org.carillon.sip.flow.Reception;
import org.carillon.sip.lookup.Claim;
import org.carillon.sip.lookup.Claims;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;
import org.carillon.sip.registrar.Registrar;

/** Serves requests that belong to no call, at least not yet. */
final class OutsideCalls {

  private final Reception reception;
  private final Claims claims;
  private final FeatureCodes codes;
  private final Registrar registrar;
  private final TimerService timers;

  OutsideCalls(Facilities facilities, Claims claims, FeatureCodes codes, Registrar registrar) {
    this.reception = new Reception(facilities);
    this.claims = claims;
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
    Optional<Claim> claim = request.isInitial() ? claims.of(request) : Optional.empty();
    if (!request.isInitial()) {
      Replies.refuse(request, StatusOf.NO_CALL);
    } else if (claim.isPresent()) {
      refuse(request, claim.get());
    } else if (!codes.serve(request)) {
      reception.receive(request);
    }
  }

  /** What the INVITE claims is none of its business, or is over since it was looked for. */
  private static void refuse(SipServletRequest invite, Claim claim) throws IOException {
    if (claim instanceof Claim.Refused refused) {
      refused.answer().to(invite);
    } else {
      boolean rang = claim instanceof Claim.PickUp;
      Replies.refuse(invite, rang ? StatusOf.NOTHING_RINGS : StatusOf.NO_CALL);
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
