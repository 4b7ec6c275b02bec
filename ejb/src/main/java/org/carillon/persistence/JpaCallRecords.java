package org.carillon.persistence;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carillon.domain.call.CallSummary;
import org.carillon.journal.CallRecords;

/**
 * Call records in the database. Not an EJB, because its container writes a stack trace for every
 * failure, and the journal tries again every two seconds for as long as a database is down.
 */
@ApplicationScoped
@Transactional
public class JpaCallRecords implements CallRecords {

  @PersistenceContext(unitName = "carillon")
  private EntityManager database;

  /** For the container. */
  public JpaCallRecords() {}

  JpaCallRecords(EntityManager database) {
    this.database = database;
  }

  @Override
  @Transactional(REQUIRES_NEW)
  public List<CallSummary> insertMissing(List<CallSummary> calls) {
    if (calls.isEmpty()) {
      return List.of();
    }
    Set<String> stored = stored(calls);
    List<CallSummary> inserted = new ArrayList<>();
    for (CallSummary call : calls) {
      if (stored.add(call.id().value())) {
        database.persist(new CallRecordEntity(call));
        inserted.add(call);
      }
    }
    return inserted;
  }

  @Override
  public List<CallSummary> latest(int count) {
    return database
        .createNamedQuery(CallRecordEntity.LATEST, CallRecordEntity.class)
        .setMaxResults(count)
        .getResultStream()
        .map(CallRecordEntity::toSummary)
        .toList();
  }

  private Set<String> stored(List<CallSummary> calls) {
    List<String> ids = calls.stream().map(call -> call.id().value()).toList();
    return new HashSet<>(
        database
            .createNamedQuery(CallRecordEntity.STORED, String.class)
            .setParameter("ids", ids)
            .getResultList());
  }
}
