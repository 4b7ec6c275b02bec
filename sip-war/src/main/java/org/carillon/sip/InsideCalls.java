package org.carillon.sip;

import jakarta.servlet.sip.SipServletRequest;
import java.io.IOException;
import org.carillon.sip.flow.CallFlow;
import org.carillon.sip.message.Replies;
import org.carillon.sip.message.StatusOf;

/** Serves requests of calls in progress: each method is one event of the call. */
final class InsideCalls {

  private InsideCalls() {}

  /** Hands the request to its call. */
  static void serve(SipServletRequest request, CallFlow call) throws IOException {
    switch (request.getMethod()) {
      case "INVITE":
        if (request.isInitial()) {
          // RFC 3261 8.2.2.2: the same INVITE came to us on two ways
          Replies.refuse(request, StatusOf.LOOP);
        } else {
          call.relay(request);
        }
        break;
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
      case "REFER":
        call.refer(request);
        break;
      case "PRACK":
        call.heard(request);
        break;
      default:
        Replies.refuse(request, StatusOf.METHOD);
    }
  }
}
