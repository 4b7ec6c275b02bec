package org.carillon.persistence;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.record.Flag;
import org.carillon.report.ArchivedCall;
import org.carillon.report.ArchivedOffer;
import org.carillon.report.ArchivedVisit;
import org.carillon.report.CallArchive;
import org.carillon.report.Excerpt;

/** Reads single columns, because the figures of a busy day need no entities. */
@Stateless
public class JpaCallArchive implements CallArchive {

  private static final String ARRIVED =
      " c.arrivedAtMs >= :from and c.arrivedAtMs < :to and c.particulars.flags not like :without";

  private static final String INTERNAL = ConstantsText.pattern(Flag.INTERNAL);

  /** A pattern that no text of flags is like, as commas stand on both sides of each. */
  private static final String NONE = ",";

  private static final String COUNT = "select count(c) from CallRecord c where" + ARRIVED;

  private static final String CALLS =
      "select c.outcome, c.cause, c.particulars.flags, c.arrivedAtMs, c.particulars.enteredAtMs,"
          + " c.answeredAtMs, c.sentToVoicemail, c.sentOnAnsweredAtMs, c.endedAtMs"
          + " from CallRecord c where"
          + ARRIVED
          + " order by c.arrivedAtMs, c.id";

  private static final String VISITS =
      "select v.group, v.outcome, v.reason, v.enteredAtMs, v.leftAtMs, c.particulars.line,"
          + " c.answeredBy from CallVisit v join v.record c where"
          + ARRIVED;

  private static final String OFFERS =
      "select a.member, a.end, a.offeredAtMs, a.endedAtMs, c.answeredBy, c.answeredAtMs,"
          + " c.endedAtMs from CallAttempt a join a.record c where"
          + ARRIVED
          + " and (c.sentTo is null or c.sentTo <> a.member)";

  private static final String ARRIVALS = "select c.arrivedAtMs from CallRecord c where" + ARRIVED;

  @PersistenceContext(unitName = "carillon")
  private EntityManager database;

  /** For the container. */
  public JpaCallArchive() {}

  JpaCallArchive(EntityManager database) {
    this.database = database;
  }

  @Override
  public long count(Excerpt excerpt) {
    return query(COUNT, Long.class, excerpt).getSingleResult();
  }

  @Override
  public List<ArchivedCall> calls(Excerpt excerpt) {
    return rows(CALLS, excerpt).map(ArchiveRow::call).toList();
  }

  @Override
  public List<ArchivedVisit> visits(Excerpt excerpt) {
    return rows(VISITS, excerpt).map(ArchiveRow::visit).flatMap(Optional::stream).toList();
  }

  @Override
  public List<ArchivedOffer> offers(Excerpt excerpt) {
    return rows(OFFERS, excerpt).map(ArchiveRow::offer).toList();
  }

  @Override
  public List<Instant> arrivals(Excerpt excerpt) {
    return query(ARRIVALS, Long.class, excerpt)
        .getResultStream()
        .map(Instant::ofEpochMilli)
        .toList();
  }

  @Override
  public Optional<Instant> first() {
    return Optional.ofNullable(
            database
                .createQuery("select min(c.arrivedAtMs) from CallRecord c", Long.class)
                .getSingleResult())
        .map(Instant::ofEpochMilli);
  }

  // EclipseLink gives arrays where a Tuple is asked for in JPQL
  private Stream<ArchiveRow> rows(String jpql, Excerpt excerpt) {
    return query(jpql, Object[].class, excerpt).getResultStream().map(ArchiveRow::new);
  }

  private <T> TypedQuery<T> query(String jpql, Class<T> type, Excerpt excerpt) {
    return database
        .createQuery(jpql, type)
        .setParameter("from", excerpt.from().toEpochMilli())
        .setParameter("to", excerpt.to().toEpochMilli())
        .setParameter("without", excerpt.internal() ? NONE : INTERNAL);
  }
}
