package org.carillon.subsystem.engine.log;

import gov.nist.core.ServerLogger;
import gov.nist.javax.sip.message.SIPMessage;
import java.util.Properties;
import javax.sip.SipStack;
import org.jboss.logging.Logger;

/**
 * Every message on the wire, in the category {@code org.carillon.sip.traffic} at level TRACE. The
 * stack makes it by name, and asks it only when {@link StackLog} is at DEBUG.
 */
public final class TrafficLog implements ServerLogger {
  private final Logger log = Logger.getLogger("org.carillon.sip.traffic");

  @Override
  public void logMessage(SIPMessage message, String from, String to, boolean sender, long time) {
    log.tracef("%s -> %s%n%s", from, to, message);
  }

  @Override
  public void logMessage(
      SIPMessage message, String from, String to, String status, boolean sender, long time) {
    logMessage(message, from, to, sender, time);
  }

  @Override
  public void logMessage(
      SIPMessage message, String from, String to, String status, boolean sender) {
    logMessage(message, from, to, sender, 0);
  }

  @Override
  public void logException(Exception cause) {
    log.debug("The SIP stack met an exception", cause);
  }

  @Override
  public void closeLogFile() {}

  @Override
  public void setStackProperties(Properties properties) {}

  @Override
  public void setSipStack(SipStack stack) {}
}
