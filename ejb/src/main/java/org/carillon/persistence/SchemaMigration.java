package org.carillon.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the database's tables up to date before anybody reads them. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

  @Resource(lookup = "java:jboss/datasources/CarillonDS")
  private DataSource database;

  /** For the container. */
  public SchemaMigration() {}

  SchemaMigration(DataSource database) {
    this.database = database;
  }

  /** Applies what is missing; a database it cannot reach or does not know stops the application. */
  @PostConstruct
  void migrate() {
    Flyway flyway =
        Flyway.configure(SchemaMigration.class.getClassLoader())
            .dataSource(database)
            .locations("classpath:db/migration")
            .failOnMissingLocations(true)
            .load();
    MigrateResult result = flyway.migrate();
    PersistenceLog.LOG.schemaReady(
        result.database,
        flyway.info().current().getVersion().toString(),
        result.migrationsExecuted);
  }
}
