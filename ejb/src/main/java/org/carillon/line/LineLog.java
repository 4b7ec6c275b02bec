package org.carillon.line;

import static org.jboss.logging.Logger.Level.INFO;
import static org.jboss.logging.Logger.Level.WARN;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What lines tell operators; ids 180 to 189. */
@MessageLogger(projectCode = "CARIL", length = 4)
interface LineLog extends BasicLogger {

  LineLog LOG = Logger.getMessageLogger(MethodHandles.lookup(), LineLog.class, "org.carillon.line");

  @LogMessage(level = INFO)
  @Message(id = 180, value = "%d lines are ready: %s")
  void linesReady(int count, String numbers);

  @LogMessage(level = WARN)
  @Message(id = 181, value = "Line %s takes no calls until it is corrected: %s")
  void lineLeftOut(String number, String fault);
}
