package org.carillon.subsystem.engine.traffic;

import javax.sip.RequestEvent;
import javax.sip.SipException;
import javax.sip.SipProvider;
import javax.sip.header.ToHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.carillon.subsystem.engine.log.EngineLogger;
import org.mobicents.servlet.sip.core.ApplicationRoutingHeaderComposer;
import org.mobicents.servlet.sip.core.SipContext;
import org.mobicents.servlet.sip.core.session.SessionManagerUtil;
import org.mobicents.servlet.sip.message.SipFactoryImpl;

/**
 * Requests of dialogs that are over or never were: 481, without a transaction and without a line in
 * the log (RFC 3261 12.2.2). The engine would write a stack trace for each, and would forward those
 * for other domains to wherever their URI says.
 */
final class StrayRequests {
  private static final int APPLICATION = 1;
  private static final int SESSION = 2;

  private final Dispatcher dispatcher;
  private final TrafficCounters counters;

  StrayRequests(Dispatcher dispatcher, TrafficCounters counters) {
    this.dispatcher = dispatcher;
    this.counters = counters;
  }

  /** Answers the request if it is stray, and says whether it was. */
  boolean caught(RequestEvent event) {
    Request request = event.getRequest();
    String toTag = ((ToHeader) request.getHeader(ToHeader.NAME)).getTag();
    boolean ack = request.getMethod().equals(Request.ACK);
    if (toTag == null
        || event.getServerTransaction() != null && !ack
        || request.getHeader("Route") != null
        || hasSession(toTag)) {
      return false;
    }
    counters.request(request.getMethod(), true);
    if (!ack) {
      refuse(request, (SipProvider) event.getSource());
    }
    return true;
  }

  /** The engine writes application and session into the tags that it makes. */
  private boolean hasSession(String tag) {
    try {
      String[] parts = ApplicationRoutingHeaderComposer.getAppNameAndSessionId(dispatcher, tag);
      if (parts[APPLICATION] == null || parts[SESSION] == null) {
        return false;
      }
      SipContext application = dispatcher.findSipApplication(parts[APPLICATION]);
      return application != null
          && application
                  .getSipManager()
                  .getSipApplicationSession(
                      SessionManagerUtil.getSipApplicationSessionKey(
                          parts[APPLICATION], parts[SESSION], null),
                      false)
              != null;
    } catch (IllegalArgumentException e) {
      return false; // a tag of an application that is gone
    }
  }

  private void refuse(Request request, SipProvider provider) {
    try {
      provider.sendResponse(
          SipFactoryImpl.messageFactory.createResponse(
              Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST, request));
      counters.response(Response.CALL_OR_TRANSACTION_DOES_NOT_EXIST, false);
    } catch (SipException | java.text.ParseException e) {
      EngineLogger.LOG.debugf(e, "Could not refuse a stray %s", request.getMethod());
    }
  }
}
