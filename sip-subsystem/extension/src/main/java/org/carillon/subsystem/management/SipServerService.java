package org.carillon.subsystem.management;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.carillon.subsystem.engine.server.SipServer;
import org.carillon.subsystem.engine.server.SipServerException;
import org.carillon.subsystem.engine.settings.SipServerSettings;
import org.jboss.as.server.suspend.SuspendableActivityRegistry;
import org.jboss.msc.Service;
import org.jboss.msc.service.StartContext;
import org.jboss.msc.service.StartException;
import org.jboss.msc.service.StopContext;

/**
 * The SIP server as an MSC service; each start makes a new server, so a reload leaves no old one.
 */
final class SipServerService implements Service {
  private final SipServerSettings settings;
  private final Supplier<SuspendableActivityRegistry> suspensions;
  private final Consumer<SipServer> provided;
  private SipServer server;
  private SipServerActivity activity;

  SipServerService(
      SipServerSettings settings,
      Supplier<SuspendableActivityRegistry> suspensions,
      Consumer<SipServer> provided) {
    this.settings = settings;
    this.suspensions = suspensions;
    this.provided = provided;
  }

  @Override
  public void start(StartContext context) throws StartException {
    try {
      server = new SipServer(settings);
      server.start();
    } catch (SipServerException | RuntimeException failure) {
      throw SipManagementLogger.LOGGER.serverFailed(failure.getMessage(), failure);
    }
    activity = new SipServerActivity(server);
    suspensions.get().registerActivity(activity);
    provided.accept(server);
    SipManagementLogger.LOGGER.serverStarted(settings.workerThreads());
  }

  @Override
  public void stop(StopContext context) {
    provided.accept(null);
    suspensions.get().unregisterActivity(activity);
    activity.close();
    server.stop();
    activity = null;
    server = null;
  }
}
