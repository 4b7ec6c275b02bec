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
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.group.MemberId;

/** A row of call_attempt. */
@Entity(name = "CallAttempt")
@Table(name = "call_attempt")
class CallAttemptEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attempt_seq")
  @SequenceGenerator(name = "attempt_seq", sequenceName = "attempt_seq", allocationSize = 500)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "record_id")
  private CallRecordEntity record;

  @Column(name = "position")
  private int position;

  @Column(name = "member", nullable = false)
  private String member;

  @Column(name = "offered_at_ms")
  private long offeredAtMs;

  @Column(name = "ended_at_ms")
  private long endedAtMs;

  @Enumerated(EnumType.STRING)
  @Column(name = "attempt_end", nullable = false)
  private AttemptEnd end;

  @Column(name = "redirected_to")
  private String redirectedTo;

  /** For the provider. */
  protected CallAttemptEntity() {}

  CallAttemptEntity(CallRecordEntity record, int position, Attempt attempt) {
    this.record = record;
    this.position = position;
    this.member = attempt.member().value();
    this.offeredAtMs = attempt.offeredAt().toEpochMilli();
    this.endedAtMs = attempt.endedAt().toEpochMilli();
    this.end = attempt.end();
    this.redirectedTo = attempt.redirectedTo().map(to -> ColumnText.fitting(to, 500)).orElse(null);
  }

  Attempt toAttempt() {
    return new Attempt(
        new MemberId(member),
        Instant.ofEpochMilli(offeredAtMs),
        Instant.ofEpochMilli(endedAtMs),
        end,
        Optional.ofNullable(redirectedTo));
  }
}
