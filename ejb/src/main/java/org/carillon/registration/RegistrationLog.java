package org.carillon.registration;

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

/** What the registrar tells operators; ids 150 to 169. */
@MessageLogger(projectCode = "CARIL", length = 4)
interface RegistrationLog extends BasicLogger {

  RegistrationLog LOG =
      Logger.getMessageLogger(
          MethodHandles.lookup(), RegistrationLog.class, "org.carillon.registration");

  /** Says when the database stops to take registrations, and when it takes them again. */
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

  @LogMessage(level = WARN)
  @Message(
      id = 150,
      value =
          "%d wrong passwords came from %s within a minute: registrations from there are refused"
              + " for %d s")
  void guessing(int wrongOnes, String address, long seconds);

  @LogMessage(level = INFO)
  @Message(id = 151, value = "%d extensions may register in realm %s; registered now: %d")
  void ready(int extensions, String realm, int registered);

  @LogMessage(level = WARN)
  @Message(
      id = 152,
      value =
          "Extension %s cannot register: its password is for realm %s, and this server's is %s. Set"
              + " the password again, or carillon.realm back")
  void otherRealm(String extension, String realm, String ours);

  @LogMessage(level = WARN)
  @Message(
      id = 153,
      value = "The database does not take registrations; a restart would now lose the latest")
  void databaseFails(@Cause Throwable cause);

  @LogMessage(level = INFO)
  @Message(id = 154, value = "The database takes registrations again")
  void databaseWorks();
}
