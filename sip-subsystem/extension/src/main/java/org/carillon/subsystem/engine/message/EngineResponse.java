package org.carillon.subsystem.engine.message;

import java.text.ParseException;
import java.util.Locale;
import java.util.Set;
import javax.sip.Dialog;
import javax.sip.SipException;
import javax.sip.SipFactory;
import javax.sip.Transaction;
import javax.sip.message.Response;
import org.mobicents.servlet.sip.core.session.MobicentsSipSession;
import org.mobicents.servlet.sip.message.SipFactoryImpl;
import org.mobicents.servlet.sip.message.SipServletResponseImpl;

/**
 * A response with the methods that Servlet 3.1 and later added. The engine also makes it by name.
 */
public final class EngineResponse extends SipServletResponseImpl {
  private static final Set<String> CHALLENGES = Set.of("www-authenticate", "proxy-authenticate");

  /** For the engine, when it reads one from a stream. */
  public EngineResponse() {}

  EngineResponse(
      Response response,
      SipFactoryImpl factory,
      Transaction transaction,
      MobicentsSipSession session,
      Dialog dialog,
      boolean received,
      boolean retransmission) {
    super(response, factory, transaction, session, dialog, received, retransmission);
  }

  /**
   * RFC 8760 2.3: a response may challenge for several algorithms, a header for each; the engine
   * would keep the last one only.
   */
  @Override
  public void addHeader(String name, String value) {
    if (CHALLENGES.contains(name.toLowerCase(Locale.ROOT)) && !isCommitted()) {
      addLast(name, value);
    } else {
      super.addHeader(name, value);
    }
  }

  private void addLast(String name, String value) {
    try {
      getMessage()
          .addLast(SipFactory.getInstance().createHeaderFactory().createHeader(name, value));
    } catch (ParseException | SipException malformed) {
      throw new IllegalArgumentException(
          name + " '" + value + "' is no challenge: write scheme name=\"value\", ...", malformed);
    }
  }

  @Override
  public void setContentLengthLong(long length) {
    setContentLength(Math.toIntExact(length));
  }
}
