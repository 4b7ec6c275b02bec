package org.carillon.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.Unreached;
import org.carillon.domain.call.Visit;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.MemberId;

/** A row of call_visit: a call in one group. */
@Entity(name = "CallVisit")
@Table(name = "call_visit")
class CallVisitEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_seq")
  @SequenceGenerator(name = "visit_seq", sequenceName = "visit_seq", allocationSize = 200)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "record_id")
  private CallRecordEntity record;

  @Column(name = "position")
  private int position;

  @Column(name = "group_number", nullable = false)
  private String group;

  @Column(name = "entered_at_ms")
  private long enteredAtMs;

  @Column(name = "left_at_ms")
  private long leftAtMs;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome", nullable = false)
  private VisitOutcome outcome;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason")
  private Exhaustion reason;

  @Column(name = "went_to")
  private String to;

  @Column(name = "attempts")
  private int attempts;

  @Column(name = "skips", nullable = false)
  private String skips;

  @Column(name = "queued_at_ms")
  private Long queuedAtMs;

  @Column(name = "unreached", nullable = false)
  private String unreached;

  @Column(name = "unreached_count")
  private int unreachedCount;

  /** For the provider. */
  protected CallVisitEntity() {}

  CallVisitEntity(CallRecordEntity record, int position, Visit visit) {
    this.record = record;
    this.position = position;
    this.group = ColumnText.fitting(visit.group(), 64);
    this.enteredAtMs = visit.enteredAt().toEpochMilli();
    this.leftAtMs = visit.leftAt().toEpochMilli();
    this.outcome = visit.outcome();
    this.reason = visit.reason().orElse(null);
    this.to = visit.to().map(to -> ColumnText.fitting(to, 500)).orElse(null);
    this.attempts = visit.attempts();
    this.skips = SkipText.of(visit.skips());
    this.queuedAtMs = visit.queuedAt().map(Instant::toEpochMilli).orElse(null);
    this.unreached =
        visit.unreached().named().stream().map(MemberId::value).collect(Collectors.joining("\n"));
    this.unreachedCount = visit.unreached().count();
  }

  Visit toVisit() {
    return new Visit(
        group,
        Instant.ofEpochMilli(enteredAtMs),
        Instant.ofEpochMilli(leftAtMs),
        outcome,
        Optional.ofNullable(reason),
        Optional.ofNullable(to),
        attempts,
        SkipText.read(skips),
        new Unreached(unreached.lines().map(MemberId::new).toList(), unreachedCount),
        Optional.ofNullable(queuedAtMs).map(Instant::ofEpochMilli));
  }
}
