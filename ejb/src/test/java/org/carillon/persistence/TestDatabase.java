package org.carillon.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.carillon.domain.availability.MemberState;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.registration.Bindings;
import org.carillon.journal.CallRecords;
import org.carillon.registration.StoredBindings;
import org.carillon.report.ArchivedCall;
import org.carillon.report.ArchivedOffer;
import org.carillon.report.ArchivedVisit;
import org.carillon.report.CallArchive;
import org.carillon.report.CallFilter;
import org.carillon.report.CallSearch;
import org.carillon.report.Excerpt;
import org.carillon.routing.StoredStates;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A migrated database with the product's persistence unit on it; each its own. */
public final class TestDatabase implements AutoCloseable {

  private final EntityManagerFactory factory;
  private final Statements statements = new Statements();

  private TestDatabase(DataSource database) {
    Map<String, Object> unit = new HashMap<>();
    unit.put(PersistenceUnitProperties.TRANSACTION_TYPE, "RESOURCE_LOCAL");
    unit.put(PersistenceUnitProperties.JTA_DATASOURCE, "");
    unit.put(PersistenceUnitProperties.NON_JTA_DATASOURCE, database);
    unit.put(PersistenceUnitProperties.TARGET_SERVER, "None");
    unit.put(PersistenceUnitProperties.SESSION_NAME, UUID.randomUUID().toString());
    unit.put(PersistenceUnitProperties.LOGGING_LEVEL, "OFF");
    factory = Persistence.createEntityManagerFactory("carillon", unit);
  }

  /**
   * An empty one: H2 in memory, or a new schema of the PostgreSQL database that the system property
   * names, such as {@code jdbc:postgresql://127.0.0.1/test?user=test}.
   */
  public static TestDatabase empty() {
    DataSource database = unmigrated();
    migrate(database);
    return new TestDatabase(database);
  }

  /** The same without any table. */
  static DataSource unmigrated() {
    String postgres = System.getProperty("carillon.test.postgresql-url", "");
    return postgres.isEmpty() ? h2InMemory() : postgresSchema(postgres);
  }

  /** One that is migrated already, and need not be there yet. */
  public static TestDatabase at(DataSource database) {
    return new TestDatabase(database);
  }

  /** Creates the tables. */
  public static void migrate(DataSource database) {
    new SchemaMigration(database).migrate();
  }

  /** Does something in a transaction of its own, with nothing remembered of earlier ones. */
  public <T> T transaction(Function<EntityManager, T> work) {
    EntityManager manager = factory.createEntityManager();
    try {
      manager.getTransaction().begin();
      T result = work.apply(manager);
      manager.getTransaction().commit();
      return result;
    } finally {
      if (manager.getTransaction().isActive()) {
        manager.getTransaction().rollback();
      }
      manager.close();
    }
  }

  /** Executes SQL behind the back of persistence. */
  public void sql(String statement) {
    transaction(manager -> manager.createNativeQuery(statement).executeUpdate());
  }

  /** The call records of this database, one transaction per call as in the server. */
  public CallRecords callRecords() {
    return new CallRecords() {
      @Override
      public List<CallSummary> insertMissing(List<CallSummary> calls) {
        return transaction(manager -> new JpaCallRecords(manager).insertMissing(calls));
      }

      @Override
      public List<CallSummary> latest(int count) {
        return transaction(manager -> new JpaCallRecords(manager).latest(count));
      }
    };
  }

  /** The archive of this database, one transaction per call as in the server. */
  public CallArchive callArchive() {
    return new CallArchive() {
      @Override
      public long count(Excerpt excerpt) {
        return transaction(manager -> new JpaCallArchive(manager).count(excerpt));
      }

      @Override
      public List<ArchivedCall> calls(Excerpt excerpt) {
        return transaction(manager -> new JpaCallArchive(manager).calls(excerpt));
      }

      @Override
      public List<ArchivedVisit> visits(Excerpt excerpt) {
        return transaction(manager -> new JpaCallArchive(manager).visits(excerpt));
      }

      @Override
      public List<ArchivedOffer> offers(Excerpt excerpt) {
        return transaction(manager -> new JpaCallArchive(manager).offers(excerpt));
      }

      @Override
      public List<Instant> arrivals(Excerpt excerpt) {
        return transaction(manager -> new JpaCallArchive(manager).arrivals(excerpt));
      }

      @Override
      public Optional<Instant> first() {
        return transaction(manager -> new JpaCallArchive(manager).first());
      }
    };
  }

  /** The search of this database, one transaction per call as in the server. */
  public CallSearch callSearch() {
    return new CallSearch() {
      @Override
      public long count(CallFilter filter) {
        return transaction(manager -> new JpaCallSearch(manager).count(filter));
      }

      @Override
      public List<CallSummary> found(CallFilter filter, int first, int most) {
        return transaction(manager -> new JpaCallSearch(manager).found(filter, first, most));
      }
    };
  }

  /** The bindings of this database, one transaction per call as in the server. */
  public StoredBindings bindings() {
    return new StoredBindings() {
      @Override
      public Map<MemberId, Bindings> all() {
        return transaction(manager -> new JpaBindings(manager).all());
      }

      @Override
      public void replace(Map<MemberId, Bindings> changed) {
        transaction(
            manager -> {
              new JpaBindings(manager).replace(changed);
              return changed;
            });
      }
    };
  }

  /** The states of members in this database, one transaction per call as in the server. */
  public StoredStates memberStates() {
    return new StoredStates() {
      @Override
      public Map<MemberId, MemberState> all() {
        return transaction(manager -> new JpaMemberStates(manager).all());
      }

      @Override
      public void replace(Map<MemberId, MemberState> changed) {
        transaction(
            manager -> {
              new JpaMemberStates(manager).replace(changed);
              return changed;
            });
      }
    };
  }

  /** How many statements this work sends to the database. */
  long statementsOf(Consumer<EntityManager> work) {
    return transaction(
        manager -> {
          SessionLog before = AbstractSessionLog.getLog();
          manager.unwrap(org.eclipse.persistence.sessions.Session.class).setSessionLog(statements);
          statements.count = 0;
          work.accept(manager);
          long count = statements.count;
          manager.unwrap(org.eclipse.persistence.sessions.Session.class).setSessionLog(before);
          return count;
        });
  }

  private static DataSource h2InMemory() {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    return h2;
  }

  private static DataSource postgresSchema(String url) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(url);
    String schema = "test_" + UUID.randomUUID().toString().replace('-', '_');
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
    } catch (SQLException failure) {
      throw new IllegalStateException(url + " cannot be used for tests", failure);
    }
    database.setCurrentSchema(schema);
    return database;
  }

  @Override
  public void close() {
    factory.close();
  }

  private static final class Statements extends AbstractSessionLog {
    private long count;

    private Statements() {
      setLevel(SessionLog.FINE);
    }

    @Override
    public void log(SessionLogEntry entry) {
      count += SessionLog.SQL.equals(entry.getNameSpace()) ? 1 : 0;
    }
  }
}
