package org.carillon.routing;

import static org.jboss.logging.Logger.Level.INFO;
import static org.jboss.logging.Logger.Level.WARN;

import java.lang.invoke.MethodHandles;
import org.carillon.memory.WriteBehind;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.Cause;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What operators learn of the states of members; ids 190 to 199. */
@MessageLogger(projectCode = "CARIL", length = 4)
interface MemberLog extends BasicLogger {

  MemberLog LOG =
      Logger.getMessageLogger(MethodHandles.lookup(), MemberLog.class, "org.carillon.members");

  /** Says when the database stops to take the states of members, and when it takes them again. */
  WriteBehind.Health DATABASE =
      new WriteBehind.Health() {
        @Override
        public void fails(RuntimeException failure) {
          LOG.databaseFails(failure);
        }

        @Override
        public void works() {
          LOG.databaseWorks();
        }
      };

  @LogMessage(level = INFO)
  @Message(id = 190, value = "%d members are as they were before the restart")
  void restored(int members);

  @LogMessage(level = WARN)
  @Message(
      id = 191,
      value =
          "The database does not take who is signed in or pauses; a restart would now lose the"
              + " latest")
  void databaseFails(@Cause Throwable cause);

  @LogMessage(level = INFO)
  @Message(id = 192, value = "The database takes who is signed in or pauses again")
  void databaseWorks();
}
