package org.carillon.persistence;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.carillon.report.ArchivedCall;
import org.carillon.report.CallArchive;

/** Reads single columns, because the figures of a busy day need no attempts and no entities. */
@Stateless
public class JpaCallArchive implements CallArchive {

  private static final String ARRIVED =
      "select c.group, c.outcome, c.cause, c.arrivedAtMs, c.answeredAtMs, c.endedAtMs,"
          + " c.sentToVoicemail, c.sentOnAnsweredAtMs"
          + " from CallRecord c where c.arrivedAtMs >= :from and c.arrivedAtMs < :to"
          + " order by c.arrivedAtMs, c.id";

  @PersistenceContext(unitName = "carillon")
  private EntityManager database;

  /** For the container. */
  public JpaCallArchive() {}

  JpaCallArchive(EntityManager database) {
    this.database = database;
  }

  @Override
  public List<ArchivedCall> arrived(Instant from, Instant to) {
    return database
        .createQuery(ARRIVED, Object[].class)
        .setParameter("from", from.toEpochMilli())
        .setParameter("to", to.toEpochMilli())
        .getResultStream()
        .map(JpaCallArchive::call)
        .toList();
  }

  // EclipseLink gives arrays where a Tuple is asked for in JPQL
  private static ArchivedCall call(Object[] row) {
    return new ArchivedCall(
        (String) row[0],
        (Outcome) row[1],
        (EndCause) row[2],
        Instant.ofEpochMilli((long) row[3]),
        moment(row[4]),
        Instant.ofEpochMilli((long) row[5]),
        moment(row[7]).filter(at -> (boolean) row[6]));
  }

  private static Optional<Instant> moment(Object millis) {
    return Optional.ofNullable((Long) millis).map(Instant::ofEpochMilli);
  }
}
