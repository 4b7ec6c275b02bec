package org.carillon.persistence;

import static org.jboss.logging.Logger.Level.INFO;

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
}
