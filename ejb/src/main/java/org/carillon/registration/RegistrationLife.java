package org.carillon.registration;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;
import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
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

  /** Reads everything before the first phone registers. */
  @PostConstruct
  void begin() {
    directory.load();
    registrations.load(Instant.now());
    registrations.retain(directory);
    RegistrationLog.LOG.ready(
        directory.size(), settings.registrar().realm(), registrations.users());
  }

  /**
   * Reads the extensions again once a change is committed: in this bean, because the finished
   * transaction that is still on the thread must be suspended for that.
   */
  public void extensionsChanged(@Observes(during = AFTER_SUCCESS) ExtensionsChanged change) {
    directory.load();
    registrations.retain(directory);
  }

  /** Writes what has changed since the last second. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void write() {
    registrations.write();
  }

  @PreDestroy
  void end() {
    registrations.write();
  }
}
