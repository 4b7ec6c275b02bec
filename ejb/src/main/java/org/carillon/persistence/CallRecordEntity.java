package org.carillon.persistence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.Visit;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;

/** A row of call_record, with its attempts in order; written once, never changed. */
@Entity(name = "CallRecord")
@Table(name = "call_record")
@NamedQuery(
    name = CallRecordEntity.LATEST,
    query = "select c from CallRecord c order by c.arrivedAtMs desc, c.id desc",
    hints = {
      // one more select for the attempts of all calls, and one for their visits, not one for each
      // call
      @QueryHint(name = "eclipselink.batch", value = "c.attempts"),
      @QueryHint(name = "eclipselink.batch", value = "c.visits"),
      @QueryHint(name = "eclipselink.batch.type", value = "IN"),
      @QueryHint(name = "eclipselink.read-only", value = "true")
    })
@NamedQuery(
    name = CallRecordEntity.STORED,
    query = "select c.callId from CallRecord c where c.callId in :ids")
class CallRecordEntity {

  static final String LATEST = "CallRecord.latest";
  static final String STORED = "CallRecord.stored";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "call_seq")
  @SequenceGenerator(name = "call_seq", sequenceName = "call_seq", allocationSize = 200)
  private Long id;

  @Column(name = "call_id", nullable = false)
  private String callId;

  @Column(name = "group_number", nullable = false)
  private String group;

  @Column(name = "caller", nullable = false)
  private String caller;

  @Column(name = "arrived_at_ms")
  private long arrivedAtMs;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at_ms")
  private Long answeredAtMs;

  @Column(name = "ended_at_ms")
  private long endedAtMs;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome", nullable = false)
  private Outcome outcome;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_cause", nullable = false)
  private EndCause cause;

  @OneToMany(mappedBy = "record", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<CallAttemptEntity> attempts = new ArrayList<>();

  @OneToMany(mappedBy = "record", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<CallVisitEntity> visits = new ArrayList<>();

  @Column(name = "sent_to")
  private String sentTo;

  @Column(name = "sent_to_voicemail")
  private boolean sentToVoicemail;

  @Column(name = "sent_on_answered_at_ms")
  private Long sentOnAnsweredAtMs;

  @Embedded private ParticularsColumns particulars;

  /** For the provider. */
  protected CallRecordEntity() {}

  CallRecordEntity(CallSummary call) {
    callId = call.id().value();
    group = ColumnText.fitting(call.group(), 64);
    caller = ColumnText.fitting(call.caller(), 500);
    arrivedAtMs = call.arrivedAt().toEpochMilli();
    call.answer().ifPresent(this::answered);
    endedAtMs = call.endedAt().toEpochMilli();
    outcome = call.outcome();
    cause = call.cause();
    for (Attempt attempt : call.attempts()) {
      attempts.add(new CallAttemptEntity(this, attempts.size(), attempt));
    }
    for (Visit visit : call.visits()) {
      visits.add(new CallVisitEntity(this, visits.size(), visit));
    }
    call.sentOn().ifPresent(this::sentOn);
    particulars = new ParticularsColumns(call.particulars());
  }

  CallSummary toSummary() {
    return new CallSummary(
        new CallId(callId),
        group,
        caller,
        Instant.ofEpochMilli(arrivedAtMs),
        Optional.ofNullable(answeredBy).map(this::answer),
        Instant.ofEpochMilli(endedAtMs),
        outcome,
        cause,
        attempts.stream().map(CallAttemptEntity::toAttempt).toList(),
        visits.stream().map(CallVisitEntity::toVisit).toList(),
        Optional.ofNullable(sentTo).map(this::sentOn),
        particulars.toParticulars());
  }

  private void sentOn(CallSummary.SentOn sent) {
    sentTo = ColumnText.fitting(sent.to(), 500);
    sentToVoicemail = sent.voicemail();
    sentOnAnsweredAtMs = sent.answeredAt().map(Instant::toEpochMilli).orElse(null);
  }

  private CallSummary.SentOn sentOn(String to) {
    return new CallSummary.SentOn(
        to, sentToVoicemail, Optional.ofNullable(sentOnAnsweredAtMs).map(Instant::ofEpochMilli));
  }

  private void answered(CallSummary.Answer answer) {
    answeredBy = answer.by().value();
    answeredAtMs = answer.at().toEpochMilli();
  }

  private CallSummary.Answer answer(String by) {
    return new CallSummary.Answer(new MemberId(by), Instant.ofEpochMilli(answeredAtMs));
  }
}
