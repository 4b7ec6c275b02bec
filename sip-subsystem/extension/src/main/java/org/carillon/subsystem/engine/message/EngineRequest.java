package org.carillon.subsystem.engine.message;

import gov.nist.javax.sip.message.SIPRequest;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletConnection;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.sip.URI;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import javax.sip.Dialog;
import javax.sip.Transaction;
import javax.sip.address.Hop;
import javax.sip.message.Request;
import org.carillon.subsystem.engine.settings.Transport;
import org.mobicents.servlet.sip.core.session.MobicentsSipSession;
import org.mobicents.servlet.sip.message.SipFactoryImpl;
import org.mobicents.servlet.sip.message.SipServletRequestImpl;
import org.mobicents.servlet.sip.startup.StaticServiceHolder;

/**
 * A request with the methods that Servlet 3.0 and later added, and which leaves over TCP when it is
 * too large for a datagram. The engine also makes it by name.
 */
public final class EngineRequest extends SipServletRequestImpl {
  /** Bytes above which a request goes over a congestion-controlled transport (RFC 3261 18.1.1). */
  static final int DATAGRAM_LIMIT = 1_300;

  /** Via, Contact, Max-Forwards and their like, which are not in the message yet. */
  private static final int HEADERS_TO_COME = 200;

  /** Below both of these no message comes near the limit, and is not written out to be measured. */
  private static final int SMALL_BODY = 400;

  private static final int FEW_HEADERS = 24;

  /** For the engine, when it reads one from a stream. */
  public EngineRequest() {}

  EngineRequest(
      Request request,
      SipFactoryImpl factory,
      MobicentsSipSession session,
      Transaction transaction,
      Dialog dialog,
      boolean createDialog) {
    super(request, factory, session, transaction, dialog, createDialog);
  }

  @Override
  public void send(Hop hop) throws IOException {
    MobicentsSipSession session = getSipSession();
    if (session == null || !needsStream(session)) {
      super.send(hop);
      return;
    }
    String before = session.getTransport();
    session.setTransport(Transport.TCP.token());
    try {
      super.send(hop);
    } finally {
      // The next request of the dialog is judged by its own size.
      session.setTransport(before == null ? Transport.UDP.token() : before);
    }
  }

  private boolean needsStream(MobicentsSipSession session) {
    String method = getMethod();
    if (method.equals("CANCEL")) {
      return false; // RFC 3261 9.1: the way of the request it cancels
    }
    String transport = session.getTransport();
    return (transport == null || transport.equalsIgnoreCase("udp"))
        && StaticServiceHolder.sipStandardService.findSipConnector("tcp") != null
        && size() > DATAGRAM_LIMIT;
  }

  /** Bytes, or a bound that settles the matter: measuring means writing the message out. */
  private int size() {
    SIPRequest request = (SIPRequest) message;
    byte[] body = request.getRawContent();
    int bodyLength = body == null ? 0 : body.length;
    if (bodyLength > DATAGRAM_LIMIT || bodyLength < SMALL_BODY && headers(request) < FEW_HEADERS) {
      return bodyLength;
    }
    return request.encode().length() + HEADERS_TO_COME;
  }

  private static int headers(SIPRequest request) {
    int count = 0;
    for (Iterator<?> headers = request.getHeaders(); headers.hasNext(); headers.next()) {
      count++;
    }
    return count;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    Map<String, String[]> parameters = new HashMap<>();
    URI uri = getPoppedRoute() == null ? getRequestURI() : getPoppedRoute().getURI();
    for (Iterator<String> names = uri.getParameterNames(); names.hasNext(); ) {
      String name = names.next();
      parameters.put(name, new String[] {uri.getParameter(name)});
    }
    return parameters;
  }

  @Override
  public ServletContext getServletContext() {
    MobicentsSipSession session = getSipSession();
    return session == null ? null : session.getServletContext();
  }

  @Override
  public long getContentLengthLong() {
    return getContentLength();
  }

  @Override
  public String getRequestId() {
    return getCallId();
  }

  @Override
  public String getProtocolRequestId() {
    return "";
  }

  @Override
  public ServletConnection getServletConnection() {
    return null;
  }

  @Override
  public DispatcherType getDispatcherType() {
    return DispatcherType.REQUEST;
  }

  @Override
  public boolean isAsyncSupported() {
    return false;
  }

  @Override
  public boolean isAsyncStarted() {
    return false;
  }

  @Override
  public AsyncContext getAsyncContext() {
    throw noAsync();
  }

  @Override
  public AsyncContext startAsync() {
    throw noAsync();
  }

  @Override
  public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
    throw noAsync();
  }

  private static IllegalStateException noAsync() {
    return new IllegalStateException("SIP requests have no asynchronous context");
  }
}
