package org.carillon.persistence;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.carillon.domain.call.CallSummary;
import org.carillon.report.CallFilter;
import org.carillon.report.CallSearch;

/** Finds calls in the database, a page at a time. */
@Stateless
public class JpaCallSearch implements CallSearch {

  @PersistenceContext(unitName = "carillon")
  private EntityManager database;

  /** For the container. */
  public JpaCallSearch() {}

  JpaCallSearch(EntityManager database) {
    this.database = database;
  }

  @Override
  public long count(CallFilter filter) {
    return query("select count(c) from CallRecord c", "", Long.class, filter).getSingleResult();
  }

  @Override
  public List<CallSummary> found(CallFilter filter, int first, int most) {
    // one more select for the attempts of all calls, and one for their visits, not one for each
    return query(
            "select c from CallRecord c",
            " order by c.arrivedAtMs desc, c.id desc",
            CallRecordEntity.class,
            filter)
        .setHint("eclipselink.batch", "c.attempts")
        .setHint("eclipselink.batch", "c.visits")
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.read-only", "true")
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultStream()
        .map(CallRecordEntity::toSummary)
        .toList();
  }

  private <T> TypedQuery<T> query(String select, String order, Class<T> type, CallFilter filter) {
    WhereClause where = WhereClause.of(filter);
    TypedQuery<T> query = database.createQuery(select + where.jpql() + order, type);
    where.parameters().forEach(query::setParameter);
    return query;
  }
}
