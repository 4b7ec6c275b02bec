package org.carillon.routing;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Brings the states of members and the rotation of groups back when the application starts and its
 * tables are there, and to the database while it runs and at its end: states every second, since
 * somebody wished for them; rotation, which moves with every call of every group, less often.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MemberLife {

  private static final int STATES_SECONDS = 1;
  private static final int ROTATION_SECONDS = 10;

  @Inject private StatesInMemory states;
  @Inject private Cursors cursors;
  @Resource private ManagedScheduledExecutorService threads;

  private List<? extends Future<?>> writing = List.of();

  /** Reads everything before the first call is offered. */
  @PostConstruct
  void begin() {
    states.load();
    cursors.load();
    MemberLog.LOG.restored(states.count());
    // not @Schedule, which warns every second for as long as a database is slow
    writing =
        List.of(every(STATES_SECONDS, states::write), every(ROTATION_SECONDS, cursors::write));
  }

  private Future<?> every(int seconds, Runnable write) {
    return threads.scheduleWithFixedDelay(write, seconds, seconds, TimeUnit.SECONDS);
  }

  /** Writes what has changed since it was written last. */
  @PreDestroy
  void end() {
    writing.forEach(each -> each.cancel(false));
    states.write();
    cursors.write();
  }
}
