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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Brings the states of members and the rotation of groups back when the application starts and its
 * tables are there, and to the database while it runs: every second, and at the end.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MemberLife {

  @Inject private StatesInMemory states;
  @Inject private Cursors cursors;
  @Resource private ManagedScheduledExecutorService threads;

  private Future<?> writing;

  /** Reads everything before the first call is offered. */
  @PostConstruct
  void begin() {
    states.load();
    cursors.load();
    MemberLog.LOG.restored(states.count());
    // not @Schedule, which warns every second for as long as a database is slow
    writing = threads.scheduleWithFixedDelay(this::write, 1, 1, TimeUnit.SECONDS);
  }

  /** Writes what has changed since the last second, once more. */
  @PreDestroy
  void end() {
    writing.cancel(false);
    write();
  }

  private void write() {
    states.write();
    cursors.write();
  }
}
