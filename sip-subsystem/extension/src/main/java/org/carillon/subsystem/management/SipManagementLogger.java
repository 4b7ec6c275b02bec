package org.carillon.subsystem.management;

import java.lang.invoke.MethodHandles;
import org.jboss.as.controller.OperationFailedException;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;
import org.jboss.msc.service.StartException;

/** What the management model tells an operator. Numbers 1 to 99 of {@code CARILSIP}. */
@MessageLogger(projectCode = "CARILSIP", length = 4)
interface SipManagementLogger extends BasicLogger {
  SipManagementLogger LOGGER =
      Logger.getMessageLogger(
          MethodHandles.lookup(), SipManagementLogger.class, "org.carillon.subsystem.management");

  @LogMessage(level = Logger.Level.INFO)
  @Message(id = 1, value = "SIP server started with %d worker threads")
  void serverStarted(int workerThreads);

  @LogMessage(level = Logger.Level.WARN)
  @Message(
      id = 3,
      value =
          "SIP connector '%s': transport %s makes no use of an ssl-context; undefine it, or set"
              + " transport to tls")
  void sslContextUnused(String name, String transport);

  @Message(
      id = 4,
      value = "SIP connector '%s': unknown transport '%s'; set transport to udp, tcp or tls")
  OperationFailedException unknownTransport(String name, String transport);

  @Message(
      id = 5,
      value =
          "SIP connector '%s' has transport tls but no ssl-context; set ssl-context to the name of"
              + " a server-ssl-context of the elytron subsystem")
  OperationFailedException sslContextMissing(String name);

  @Message(
      id = 6,
      value =
          "Unknown concurrency-mode '%s'; set it to none, sip-session or sip-application-session")
  OperationFailedException unknownConcurrencyMode(String mode);

  @Message(id = 7, value = "The attributes of /subsystem=sip are not valid: %s")
  OperationFailedException invalidSettings(String reason);

  @Message(
      id = 8,
      value =
          "SIP server did not start; check the attributes of /subsystem=sip, above all"
              + " stack-properties. %s")
  StartException serverFailed(String reason, @Cause Throwable cause);

  @Message(
      id = 9,
      value =
          "SIP connector '%s' does not listen on %s:%d, transport %s; change socket-binding '%s' if"
              + " the port is taken. %s")
  StartException connectorFailed(
      String name,
      String address,
      int port,
      String transport,
      String binding,
      String reason,
      @Cause Throwable cause);

  @LogMessage(level = Logger.Level.INFO)
  @Message(id = 10, value = "SIP server suspended: new dialogs are answered with 503")
  void suspended();

  @LogMessage(level = Logger.Level.INFO)
  @Message(id = 11, value = "SIP server resumed")
  void resumed();
}
