package org.carillon.subsystem.engine.log;

import gov.nist.core.StackLogger;
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * What JAIN SIP has to say, in the category {@code gov.nist.javax.sip}. The stack makes it by name.
 *
 * <p>Complaints about what peers sent are the stack's errors but not the operator's: they are debug
 * lines here, and {@link MalformedMessages} reports them once.
 */
public final class StackLog implements StackLogger {
  private final Logger log = Logger.getLogger("gov.nist.javax.sip");

  @Override
  public boolean isLoggingEnabled() {
    return log.isEnabled(Logger.Level.WARN);
  }

  @Override
  public boolean isLoggingEnabled(int level) {
    return log.isEnabled(levelOf(level));
  }

  private static Logger.Level levelOf(int level) {
    if (level <= TRACE_ERROR) {
      return Logger.Level.ERROR;
    }
    if (level <= TRACE_WARN) {
      return Logger.Level.WARN;
    }
    if (level <= TRACE_INFO) {
      // The stack's "information" is a line per message.
      return Logger.Level.DEBUG;
    }
    return Logger.Level.TRACE;
  }

  @Override
  public void logFatalError(String message) {
    log.error(message);
  }

  @Override
  public void logError(String message) {
    log.debug(message);
  }

  @Override
  public void logError(String message, Exception cause) {
    log.debug(message, cause);
  }

  @Override
  public void logException(Throwable cause) {
    log.debug("The SIP stack met an exception", cause);
  }

  @Override
  public void logWarning(String message) {
    log.debug(message);
  }

  @Override
  public void logInfo(String message) {
    log.debug(message);
  }

  @Override
  public void logDebug(String message) {
    log.trace(message);
  }

  @Override
  public void logDebug(String message, Exception cause) {
    log.trace(message, cause);
  }

  @Override
  public void logTrace(String message) {
    log.trace(message);
  }

  @Override
  public String getLoggerName() {
    return log.getName();
  }

  @Override
  public int getLineCount() {
    return 0;
  }

  @Override
  public void logStackTrace() {}

  @Override
  public void logStackTrace(int level) {}

  @Override
  public void disableLogging() {}

  @Override
  public void enableLogging() {}

  @Override
  public void setBuildTimeStamp(String buildTime) {}

  @Override
  public void setStackProperties(Properties properties) {}
}
