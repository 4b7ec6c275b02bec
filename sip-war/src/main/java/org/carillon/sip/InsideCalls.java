package org.carillon.sip;

import jakarta.servlet.sip.SipServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.carillon.sip.flow.CallMessages;
import org.carillon.sip.lookup.Claim;
import org.carillon.sip.lookup.Claims;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;

/** Serves requests of calls in progress: each method is one event of the call. */
final class InsideCalls {

  private final Claims claims;

  InsideCalls(Claims claims) {
    this.claims = claims;
  }

  /** Hands the request to its call. */
  void serve(SipServletRequest request, CallMessages call) throws IOException {
    switch (request.getMethod()) {
      case "INVITE":
        if (request.isInitial()) {
          newcomer(request, call);
        } else {
          call.relay(request);
        }
        break;
      case "REFER":
      case "UPDATE":
      case "INFO":
      case "OPTIONS":
        call.relay(request);
        break;
      case "ACK":
        call.acknowledged(request);
        break;
      case "CANCEL":
        call.cancelled(request);
        break;
      case "BYE":
        call.hungUp(request);
        break;
      case "PRACK":
        call.heard(request);
        break;
      default:
        Replies.refuse(request, StatusOf.METHOD);
    }
  }

  private void newcomer(SipServletRequest invite, CallMessages call) throws IOException {
    Optional<Claim> claim = claims.of(invite);
    if (claim.isPresent()) {
      call.claimed(invite, claim.get());
    } else {
      // RFC 3261 8.2.2.2: the same INVITE came to us on two ways
      Replies.refuse(invite, StatusOf.LOOP);
    }
  }
}
