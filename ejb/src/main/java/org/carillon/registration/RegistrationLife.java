package org.carillon.registration;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

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
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.carillon.config.Settings;

/**
 * Brings registrations back when the application starts and its tables are there, and to the
 * database while it runs: every second, and at the end.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationLife {

  @Inject private ExtensionDirectory directory;
  @Inject private Registrations registrations;
  @Inject private Settings settings;
  @Resource private ManagedScheduledExecutorService threads;

  private Future<?> writing;

  /** Reads everything before the first phone registers. */
  @PostConstruct
  void begin() {
    directory.load();
    registrations.load(Instant.now());
    registrations.retain(directory);
    RegistrationLog.LOG.ready(
        directory.size(), settings.registrar().realm(), registrations.users());
    // not @Schedule, which warns every second for as long as a database is slow
    writing = threads.scheduleWithFixedDelay(registrations::write, 1, 1, TimeUnit.SECONDS);
  }

  /**
   * Reads the extensions again once a change is committed: in this bean, because the finished
   * transaction that is still on the thread must be suspended for that.
   */
  public void extensionsChanged(@Observes(during = AFTER_SUCCESS) ExtensionsChanged change) {
    directory.load();
    registrations.retain(directory);
  }

  /** Writes what has changed since the last second, once more. */
  @PreDestroy
  void end() {
    writing.cancel(false);
    registrations.write();
  }
}
