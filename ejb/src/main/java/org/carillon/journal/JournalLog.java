package org.carillon.journal;

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

/** What the journal tells operators; ids 120 to 139. */
@MessageLogger(projectCode = "CARIL", length = 4)
interface JournalLog extends BasicLogger {

  JournalLog LOG =
      Logger.getMessageLogger(MethodHandles.lookup(), JournalLog.class, "org.carillon.journal");

  @LogMessage(level = INFO)
  @Message(id = 120, value = "Calls are journaled in %s")
  void opened(String directory);

  @LogMessage(level = WARN)
  @Message(
      id = 121,
      value = "The database does not take call records; they stay in the journal until it does")
  void databaseFails(@Cause Throwable cause);

  @LogMessage(level = INFO)
  @Message(id = 122, value = "The database takes call records again")
  void databaseWorks();

  @LogMessage(level = ERROR)
  @Message(
      id = 123,
      value =
          "The database refuses call %s for good; its record is set aside in %s, to be entered by hand")
  void recordRefused(String call, String file, @Cause Throwable cause);

  @LogMessage(level = ERROR)
  @Message(
      id = 124,
      value =
          "The journal in %s cannot be written, a crash would now lose calls: free disk space, or"
              + " mend the permissions")
  void journalFails(String directory, @Cause Throwable cause);

  @LogMessage(level = INFO)
  @Message(id = 125, value = "The journal in %s can be written again")
  void journalWorks(String directory);

  @LogMessage(level = WARN)
  @Message(
      id = 126,
      value = "%d calls were in progress when the server died; they are on record as cut off")
  void cutOff(int calls);

  @LogMessage(level = WARN)
  @Message(id = 127, value = "%d damaged lines in %s are left out; one is usual after a crash")
  void damagedLines(int lines, String file);

  @LogMessage(level = WARN)
  @Message(
      id = 128,
      value = "The journal is %d facts behind: new calls are refused until the disk catches up")
  void behind(int facts);

  @LogMessage(level = INFO)
  @Message(id = 129, value = "The journal has caught up: new calls are admitted")
  void caughtUp();

  @LogMessage(level = ERROR)
  @Message(id = 130, value = "The journal is full; not on record: %s")
  void factLost(String fact);

  @LogMessage(level = ERROR)
  @Message(
      id = 132,
      value =
          "%s cannot be read and is left alone until the next start: look whether it is damaged, or"
              + " written by a newer version")
  void unreadable(String file, @Cause Throwable cause);

  @LogMessage(level = ERROR)
  @Message(id = 131, value = "A fault in the journal; it goes on with the next call")
  void fault(@Cause Throwable cause);
}
