package org.carillon.webhook;

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

/** What the webhooks tell operators; ids 170 to 179. */
@MessageLogger(projectCode = "CARIL", length = 4)
interface WebhookLog extends BasicLogger {

  WebhookLog LOG =
      Logger.getMessageLogger(MethodHandles.lookup(), WebhookLog.class, "org.carillon.webhook");

  @LogMessage(level = WARN)
  @Message(
      id = 170,
      value =
          "Webhook %s was sent %d times within 24 hours and never accepted (%s); it is given up")
  void givenUp(String key, int tries, String reason);

  @LogMessage(level = WARN)
  @Message(
      id = 171,
      value =
          "The receiver does not accept webhooks (%s); they are sent again for 24 hours: look at the"
              + " receiver, or change carillon.webhook.url")
  void refused(String reason);

  @LogMessage(level = INFO)
  @Message(id = 172, value = "The receiver accepts webhooks again")
  void acceptedAgain();

  @LogMessage(level = WARN)
  @Message(
      id = 173,
      value = "The outbox of webhooks cannot be used; they wait until the database works")
  void outboxFails(@Cause Throwable cause);

  @LogMessage(level = INFO)
  @Message(id = 174, value = "The outbox of webhooks can be used again")
  void outboxWorks();

  @LogMessage(level = ERROR)
  @Message(id = 175, value = "Too many webhooks wait for the database; not sent: %s")
  void lost(String key);

  @LogMessage(level = INFO)
  @Message(id = 176, value = "What happens to calls is told to %s")
  void opened(String host);
}
