package org.carillon.persistence;

import static org.jboss.logging.Logger.Level.INFO;
import static org.jboss.logging.Logger.Level.WARN;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What persistence tells operators; ids 140 to 149. */
@MessageLogger(projectCode = "CARIL", length = 4)
interface PersistenceLog extends BasicLogger {

  PersistenceLog LOG =
      Logger.getMessageLogger(
          MethodHandles.lookup(), PersistenceLog.class, "org.carillon.persistence");

  @LogMessage(level = INFO)
  @Message(id = 140, value = "Database %s has schema version %s (%d migrations applied now)")
  void schemaReady(String database, String version, int applied);

  @LogMessage(level = WARN)
  @Message(id = 141, value = "Extension %s cannot register until it is corrected: %s")
  void extensionLeftOut(String name, String fault);

  @LogMessage(level = WARN)
  @Message(id = 142, value = "A registration of %s is lost, its row is no valid one: %s")
  void bindingLeftOut(String extension, String fault);

  @LogMessage(level = WARN)
  @Message(id = 143, value = "Whether member %s pauses is forgotten, its row is no valid one: %s")
  void memberStateLeftOut(String member, String fault);

  @LogMessage(level = WARN)
  @Message(id = 144, value = "Member %s is always at work until his hours are corrected: %s")
  void scheduleLeftOut(String member, String fault);
}
