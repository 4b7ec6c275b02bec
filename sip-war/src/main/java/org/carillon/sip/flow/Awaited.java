package org.carillon.sip.flow;

import jakarta.servlet.sip.SipServletRequest;
import jakarta.servlet.sip.SipServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Takes the answers to a request of ours that is neither an offer to a member nor relayed. */
interface Awaited {

  /** The request's attribute that holds who takes its answers. */
  String BY = "carillon.awaited";

  /** An answer came. */
  void received(SipServletResponse response) throws IOException;

  /** Lets the answers to this request come here. */
  default void awaitAnswersTo(SipServletRequest request) {
    request.setAttribute(BY, this);
  }

  /** Who awaits this response. */
  static Optional<Awaited> by(SipServletResponse response) {
    return Optional.ofNullable(response.getRequest())
        .map(request -> (Awaited) request.getAttribute(BY));
  }
}
