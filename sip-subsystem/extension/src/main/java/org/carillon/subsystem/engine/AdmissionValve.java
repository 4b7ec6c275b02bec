package org.carillon.subsystem.engine;

import gov.nist.javax.sip.header.RetryAfter;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.message.SIPResponse;
import gov.nist.javax.sip.stack.MessageChannel;
import gov.nist.javax.sip.stack.SIPMessageValve;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.io.IOException;
import java.time.Duration;
import javax.sip.InvalidArgumentException;
import javax.sip.SipStack;
import javax.sip.message.Response;

/**
 * Refuses new dialogs with 503 and Retry-After before they cost a transaction (RFC 3261 21.5.4).
 * The answer is stateless; its To-tag has a mark, by which the ACK to it is recognised and dropped.
 */
final class AdmissionValve implements SIPMessageValve {
  private static final String MARK = "not-now-";

  private final Admission admission;
  private final TrafficCounters counters;
  private final int retryAfterSeconds;
  private final SIPTransactionStack stack;

  AdmissionValve(
      Admission admission,
      TrafficCounters counters,
      Duration retryAfter,
      SIPTransactionStack stack) {
    this.admission = admission;
    this.counters = counters;
    this.retryAfterSeconds = (int) retryAfter.toSeconds();
    this.stack = stack;
  }

  @Override
  public boolean processRequest(SIPRequest request, MessageChannel channel) {
    String toTag = request.getToTag();
    if (toTag != null) {
      return !toTag.startsWith(MARK);
    }
    String method = request.getMethod();
    if (method.equals("CANCEL") || method.equals("ACK") || admission.admits()) {
      return true;
    }
    // A retransmission of a request that was admitted before is no new dialog.
    if (stack.findTransaction(request, true) != null) {
      return true;
    }
    refuse(request, channel);
    return false;
  }

  private void refuse(SIPRequest request, MessageChannel channel) {
    counters.rejected();
    counters.request(request.getMethod(), true);
    try {
      SIPResponse response = request.createResponse(Response.SERVICE_UNAVAILABLE);
      response.setToTag(MARK + Long.toHexString(System.nanoTime()));
      RetryAfter retryAfter = new RetryAfter();
      retryAfter.setRetryAfter(retryAfterSeconds);
      response.setHeader(retryAfter);
      channel.sendMessage(response);
      counters.response(Response.SERVICE_UNAVAILABLE, false);
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
