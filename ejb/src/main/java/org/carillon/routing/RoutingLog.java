package org.carillon.routing;

import static org.jboss.logging.Logger.Level.INFO;
import static org.jboss.logging.Logger.Level.WARN;

import java.lang.invoke.MethodHandles;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.Logger;
import org.jboss.logging.annotations.LogMessage;
import org.jboss.logging.annotations.Message;
import org.jboss.logging.annotations.MessageLogger;

/** What routing tells operators; ids 100 to 119. */
@MessageLogger(projectCode = "CARIL", length = 4)
interface RoutingLog extends BasicLogger {

  RoutingLog LOG =
      Logger.getMessageLogger(MethodHandles.lookup(), RoutingLog.class, "org.carillon.routing");

  @LogMessage(level = INFO)
  @Message(id = 100, value = "%d call groups are ready: %s")
  void groupsReady(int count, String numbers);

  @LogMessage(level = WARN)
  @Message(id = 101, value = "Group %s takes no calls until it is corrected: %s")
  void groupLeftOut(String number, String fault);

  @LogMessage(level = WARN)
  @Message(
      id = 102,
      value =
          "A call that came through groups %s cannot go on to group %s, which does not exist:"
              + " choose another destination")
  void noSuchGroup(String visited, String next);
}
