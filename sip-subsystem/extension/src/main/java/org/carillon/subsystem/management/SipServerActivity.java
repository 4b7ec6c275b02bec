package org.carillon.subsystem.management;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.carillon.subsystem.engine.server.SipServer;
import org.jboss.as.server.suspend.ServerResumeContext;
import org.jboss.as.server.suspend.ServerSuspendContext;
import org.jboss.as.server.suspend.SuspendableActivity;

/**
 * Suspends the SIP server with WildFly: new dialogs are refused at once, and the suspension is
 * complete when the last dialog has ended, so that {@code :suspend(suspend-timeout=60)} and a
 * shutdown with a timeout wait for calls in progress.
 */
final class SipServerActivity implements SuspendableActivity, AutoCloseable {
  private static final long LOOK_MILLIS = 250;

  private final SipServer server;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "carillon-sip-suspend");
            thread.setDaemon(true);
            return thread;
          });

  SipServerActivity(SipServer server) {
    this.server = server;
  }

  @Override
  public CompletionStage<Void> suspend(ServerSuspendContext context) {
    server.suspend();
    if (context.isStarting()) {
      return COMPLETED;
    }
    SipManagementLogger.LOGGER.suspended();
    if (server.statistics().activeDialogs() == 0) {
      return COMPLETED;
    }
    CompletableFuture<Void> quiet = new CompletableFuture<>();
    var look =
        clock.scheduleWithFixedDelay(
            () -> {
              if (server.statistics().activeDialogs() == 0) {
                quiet.complete(null);
              }
            },
            LOOK_MILLIS,
            LOOK_MILLIS,
            TimeUnit.MILLISECONDS);
    quiet.whenComplete((none, failure) -> look.cancel(false));
    return quiet;
  }

  @Override
  public CompletionStage<Void> resume(ServerResumeContext context) {
    server.resume();
    if (!context.isStarting()) {
      SipManagementLogger.LOGGER.resumed();
    }
    return COMPLETED;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
