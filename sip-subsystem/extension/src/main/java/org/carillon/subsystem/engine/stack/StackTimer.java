package org.carillon.subsystem.engine.stack;

import gov.nist.javax.sip.SipStackImpl;
import gov.nist.javax.sip.stack.SIPStackTimerTask;
import gov.nist.javax.sip.stack.timers.SipTimer;
import java.util.Properties;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.carillon.subsystem.engine.log.EngineLogger;

/**
 * Runs the timers of the stack, which makes it by name. The stack's own ones wait after the stop
 * until their last task is due, and keep all dialogs in the heap meanwhile; or share one lock among
 * all workers.
 */
public final class StackTimer implements SipTimer {
  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(1, StackTimer::thread);

  /** Starts no thread before the first task. */
  public StackTimer() {
    executor.setRemoveOnCancelPolicy(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "carillon-sip-timer");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean schedule(SIPStackTimerTask task, long delayMillis) {
    checkRunning();
    task.setSipTimerTask(executor.schedule(() -> run(task), delayMillis, TimeUnit.MILLISECONDS));
    return true;
  }

  @Override
  public boolean scheduleWithFixedDelay(
      SIPStackTimerTask task, long delayMillis, long periodMillis) {
    checkRunning();
    task.setSipTimerTask(
        executor.scheduleWithFixedDelay(
            () -> run(task), delayMillis, periodMillis, TimeUnit.MILLISECONDS));
    return true;
  }

  private void checkRunning() {
    if (executor.isShutdown()) {
      throw new IllegalStateException("The SIP stack has stopped");
    }
  }

  private static void run(SIPStackTimerTask task) {
    try {
      task.runTask();
    } catch (RuntimeException e) {
      // A task that fails must not end those that come after it.
      EngineLogger.LOG.debugf(e, "SIP timer %s failed", task);
    }
  }

  @Override
  public boolean cancel(SIPStackTimerTask task) {
    if (!(task.getSipTimerTask() instanceof Future<?> future)) {
      return false;
    }
    task.cleanUpBeforeCancel();
    task.setSipTimerTask(null);
    return future.cancel(false);
  }

  @Override
  public void start(SipStackImpl stack, Properties properties) {}

  @Override
  public void stop() {
    executor.shutdownNow();
  }

  @Override
  public boolean isStarted() {
    return !executor.isShutdown();
  }
}
