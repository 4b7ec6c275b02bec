package org.carillon.subsystem.engine.log;

import static org.jboss.logging.Logger.Level.ERROR;
import static org.jboss.logging.Logger.Level.INFO;
import static org.jboss.logging.Logger.Level.WARN;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What the SIP engine tells the operator. */
@MessageLogger(projectCode = "CARILSIP", length = 4)
public interface EngineLogger extends BasicLogger {
  /** The one logger of all rooms of the engine; its category names the engine, not a room. */
  EngineLogger LOG =
      Logger.getMessageLogger(
          MethodHandles.lookup(), EngineLogger.class, "org.carillon.subsystem.engine");

  @LogMessage(level = INFO)
  @Message(id = 501, value = "SIP connector %s is open")
  void connectorOpen(String connector);

  @LogMessage(level = INFO)
  @Message(id = 502, value = "SIP application %s started: servlets %s, concurrency %s")
  void applicationStarted(String name, Object servlets, Object concurrencyMode);

  @LogMessage(level = INFO)
  @Message(
      id = 503,
      value =
          "SIP application %s stopped; %d application sessions and %d SIP sessions ended with it")
  void applicationStopped(String name, int applicationSessions, int sipSessions);

  @LogMessage(level = WARN)
  @Message(
      id = 504,
      value =
          "Too much to do: %d messages wait or are in work, the limit is %d."
              + " New calls get 503 until it is better")
  void overload(int depth, int limit);

  @LogMessage(level = INFO)
  @Message(id = 505, value = "The overload is over; %d new requests were refused meanwhile")
  void overloadEnded(long refused);

  @LogMessage(level = WARN)
  @Message(
      id = 506,
      value =
          "%s sent a message that is not SIP (%s). Further ones are counted, not logged, for %d s")
  void malformed(String peer, String reason, long quietSeconds);

  @LogMessage(level = ERROR)
  @Message(id = 507, value = "A listener of SIP application %s failed on %s")
  void listenerFailed(String application, Object event, @Cause Throwable cause);

  @LogMessage(level = WARN)
  @Message(
      id = 508,
      value = "A worker came back with application sessions still locked; they are unlocked now")
  void locksLeftBehind();

  @LogMessage(level = WARN)
  @Message(id = 509, value = "%s of SIP application %s failed to stop")
  void stopFailed(String what, String application, @Cause Throwable cause);

  @Message(
      id = 551,
      value =
          "The SIP connector %s cannot open: %s. Give it a free port of this machine"
              + " or stop the program that uses it")
  String connectorFailed(String connector, String reason);

  @Message(id = 552, value = "The SIP server cannot start: %s. See the stack properties")
  String serverFailed(String reason);

  @Message(id = 553, value = "A SIP server already runs in this virtual machine: stop it first")
  String alreadyRunning();

  @Message(id = 554, value = "The SIP server is not running: start it before %s")
  String notRunning(String what);

  @Message(
      id = 555,
      value = "The class %s of SIP application %s cannot be used: %s. Correct its descriptor")
  String badClass(String className, String application, String reason);

  @Message(
      id = 556,
      value =
          "The application key method %s of %s must be public static String m(SipServletRequest)")
  String badKeyMethod(String method, String className);
}
