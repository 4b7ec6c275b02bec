package org.carillon.subsystem.engine.traffic;

import gov.nist.javax.sip.header.RetryAfter;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.MessageChannel;
import gov.nist.javax.sip.stack.SIPMessageValve;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import javax.sip.InvalidArgumentException;
import javax.sip.SipStack;
import javax.sip.message.Response;
import org.carillon.subsystem.engine.log.EngineLogger;
import org.carillon.subsystem.engine.log.MalformedMessages;

/**
 * Refuses new dialogs with 503 and Retry-After before they cost a transaction (RFC 3261 21.5.4).
 * The answer is stateless; its To-tag has a mark, by which the ACK to it is recognised and dropped.
 */
public final class AdmissionValve implements SIPMessageValve {
  private static final String MARK = "not-now-";

  private final Admission admission;
  private final TrafficCounters counters;
  private final int retryAfterSeconds;
  private final Dispatcher dispatcher;
  private final SIPTransactionStack stack;

  /**
   * Makes the valve of a dispatcher's stack.
   *
   * @param admission decides
   * @param counters told of what is refused
   * @param retryAfter what the answer advises; whole seconds
   * @param dispatcher knows the stack, and whether there is an application
   */
  public AdmissionValve(
      Admission admission, TrafficCounters counters, Duration retryAfter, Dispatcher dispatcher) {
    this.admission = admission;
    this.counters = counters;
    this.retryAfterSeconds = (int) retryAfter.toSeconds();
    this.dispatcher = dispatcher;
    this.stack = (SIPTransactionStack) dispatcher.stack();
  }

  @Override
  public boolean processRequest(SIPRequest request, MessageChannel channel) {
    String toTag = request.getToTag();
    if (toTag != null) {
      return !toTag.startsWith(MARK);
    }
    String method = request.getMethod();
    if (method.equals("CANCEL") || method.equals("ACK")) {
      return true;
    }
    if (!complete(request)) {
      answer(request, channel, Response.BAD_REQUEST);
      return false;
    }
    // Without an application the engine would forward the request to wherever its URI says.
    if (dispatcher.findSipApplications().hasNext() && admission.admits()) {
      return true;
    }
    // A retransmission of a request that was admitted before is no new dialog.
    if (stack.findTransaction(request, true) != null) {
      return true;
    }
    counters.rejected();
    answer(request, channel, Response.SERVICE_UNAVAILABLE);
    return false;
  }

  /** The engine would find this out too late, and make it a 500 and a stack trace. */
  private static boolean complete(SIPRequest request) {
    try {
      request.checkHeaders();
      return true;
    } catch (ParseException e) {
      MalformedMessages.seen(request.getRemoteAddress().getHostAddress(), e);
      return false;
    }
  }

  private void answer(SIPRequest request, MessageChannel channel, int status) {
    counters.request(request.getMethod(), true);
    try {
      SIPResponse response = request.createResponse(status);
      response.setToTag(MARK + Long.toHexString(System.nanoTime()));
      if (status == Response.SERVICE_UNAVAILABLE) {
        RetryAfter retryAfter = new RetryAfter();
        retryAfter.setRetryAfter(retryAfterSeconds);
        response.setHeader(retryAfter);
      }
      channel.sendMessage(response);
      counters.response(status, false);
    } catch (IOException | InvalidArgumentException e) {
      // The caller will try again; there is nobody else to tell.
      EngineLogger.LOG.debugf(e, "Could not refuse %s", request.getFirstLine());
    }
  }

  @Override
  public boolean processResponse(Response response, MessageChannel channel) {
    return true;
  }

  @Override
  public void init(SipStack owner) {}

  @Override
  public void destroy() {}
}
