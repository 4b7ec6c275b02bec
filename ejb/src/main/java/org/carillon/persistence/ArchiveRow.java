package org.carillon.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.kpi.OfferReading;
import org.carillon.domain.kpi.VisitReading;
import org.carillon.domain.record.CallStory;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Flags;
import org.carillon.domain.record.Outcome;
import org.carillon.report.ArchivedCall;
import org.carillon.report.ArchivedOffer;
import org.carillon.report.ArchivedVisit;

/** One row of {@link JpaCallArchive}: columns in the order of its queries. */
final class ArchiveRow {

  private final Object[] columns;

  ArchiveRow(Object[] columns) {
    this.columns = columns;
  }

  ArchivedCall call() {
    boolean mailbox = (boolean) columns[6];
    return new ArchivedCall(
        (Outcome) columns[0],
        (EndCause) columns[1],
        new Flags(ConstantsText.read((String) columns[2], Flag.class)),
        moment(3),
        maybe(4),
        maybe(5),
        maybe(7).filter(at -> mailbox),
        moment(8));
  }

  /** Empty where the row only stands for a line that sent the call elsewhere at once. */
  Optional<ArchivedVisit> visit() {
    VisitOutcome outcome = (VisitOutcome) columns[1];
    Optional<Exhaustion> reason = Optional.ofNullable((Exhaustion) columns[2]);
    boolean answered = outcome == VisitOutcome.ANSWERED_HERE;
    return columns[0].equals(columns[5]) && reason.equals(Optional.of(Exhaustion.CLOSED))
        ? Optional.empty()
        : Optional.of(
            new ArchivedVisit(
                (String) columns[0],
                new VisitReading(outcome, reason, CallStory.between(moment(3), moment(4))),
                answered ? member(6) : Optional.empty()));
  }

  ArchivedOffer offer() {
    AttemptEnd end = (AttemptEnd) columns[1];
    boolean talked = end == AttemptEnd.ANSWERED && columns[0].equals(columns[4]);
    return new ArchivedOffer(
        member(0).orElseThrow(),
        new OfferReading(
            end,
            CallStory.between(moment(2), moment(3)),
            talked ? CallStory.between(moment(5), moment(6)) : Duration.ZERO));
  }

  private Optional<MemberId> member(int column) {
    return Optional.ofNullable((String) columns[column]).map(MemberId::new);
  }

  private Instant moment(int column) {
    return maybe(column).orElseThrow();
  }

  private Optional<Instant> maybe(int column) {
    return Optional.ofNullable((Long) columns[column]).map(Instant::ofEpochMilli);
  }
}
