package org.carillon.routing;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Brings the states of members back when the application starts and its tables are there, and to
 * the database while it runs: every second, and at the end.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MemberLife {

  @Inject private StatesInMemory states;

  /** Reads everything before the first call is offered. */
  @PostConstruct
  void begin() {
    states.load();
    MemberLog.LOG.restored(states.count());
  }

  /** Writes what has changed since the last second. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void write() {
    states.write();
  }

  @PreDestroy
  void end() {
    states.write();
  }
}
