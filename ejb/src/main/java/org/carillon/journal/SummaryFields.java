package org.carillon.journal;

import java.time.Instant;
import java.util.Optional;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.Particulars;
import org.carillon.domain.call.Skip;
import org.carillon.domain.call.Unreached;
import org.carillon.domain.call.Visit;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.plan.SkipReason;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Flags;
import org.carillon.domain.record.Outcome;

/** The record of a call as fields. */
final class SummaryFields {

  private SummaryFields() {}

  static void write(CallSummary call, Fields fields) {
    fields.add(call.id()).add(call.group()).add(call.caller()).add(call.arrivedAt());
    fields.add(call.answer().map(CallSummary.Answer::by));
    fields.add(call.answer().map(CallSummary.Answer::at));
    fields.add(call.endedAt()).add(call.outcome().name()).add(call.cause().name());
    fields.addAll(call.attempts(), attempt -> write(attempt, fields));
    fields.addAll(call.visits(), visit -> write(visit, fields));
    fields.add(call.sentOn().map(CallSummary.SentOn::to));
    fields.add(call.sentOn().map(CallSummary.SentOn::voicemail));
    fields.add(call.sentOn().flatMap(CallSummary.SentOn::answeredAt));
    write(call.particulars(), fields);
  }

  /**
   * Reads a record.
   *
   * @param tellsRedirections whether it says where phones sent the call; records before did not
   */
  static CallSummary read(FieldReader fields, boolean tellsRedirections) {
    return new CallSummary(
        new CallId(fields.text()),
        fields.text(),
        fields.text(),
        fields.instant(),
        answer(fields.optional(MemberId::new), fields.optional(Instant::parse)),
        fields.instant(),
        fields.constant(Outcome.class),
        fields.constant(EndCause.class),
        fields.all(() -> attempt(fields, tellsRedirections)),
        fields.all(() -> visit(fields)),
        sentOn(
            fields.optional(to -> to),
            fields.optional(Boolean::valueOf),
            fields.optional(Instant::parse)),
        particulars(fields));
  }

  private static void write(Particulars particulars, Fields fields) {
    fields.add(particulars.line()).add(particulars.enteredAt());
    fields.addConstants(particulars.circumstances()).addConstants(particulars.flags().all());
  }

  private static Particulars particulars(FieldReader fields) {
    return new Particulars(
        fields.optional(line -> line),
        fields.optional(Instant::parse),
        fields.constants(Circumstance.class),
        new Flags(fields.constants(Flag.class)));
  }

  private static void write(Attempt attempt, Fields fields) {
    fields.add(attempt.member()).add(attempt.offeredAt()).add(attempt.endedAt());
    fields.add(attempt.end().name()).add(attempt.redirectedTo());
  }

  private static Attempt attempt(FieldReader fields, boolean tellsRedirection) {
    return new Attempt(
        new MemberId(fields.text()),
        fields.instant(),
        fields.instant(),
        fields.constant(AttemptEnd.class),
        tellsRedirection ? fields.optional(to -> to) : Optional.empty());
  }

  private static void write(Visit visit, Fields fields) {
    fields.add(visit.group()).add(visit.enteredAt()).add(visit.leftAt());
    fields.add(visit.outcome().name()).add(visit.reason()).add(visit.to());
    fields.add(visit.attempts()).addAll(visit.skips(), skip -> write(skip, fields));
    fields.addAll(visit.unreached().named(), fields::add).add(visit.unreached().count());
    fields.add(visit.queuedAt());
  }

  private static Visit visit(FieldReader fields) {
    return new Visit(
        fields.text(),
        fields.instant(),
        fields.instant(),
        fields.constant(VisitOutcome.class),
        fields.optional(Exhaustion::valueOf),
        fields.optional(to -> to),
        fields.number(),
        fields.all(() -> skip(fields)),
        unreached(fields),
        fields.optional(Instant::parse));
  }

  private static Unreached unreached(FieldReader fields) {
    return new Unreached(fields.all(() -> new MemberId(fields.text())), fields.number());
  }

  private static void write(Skip skip, Fields fields) {
    fields.add(skip.member()).add(skip.reason().name()).add(skip.at());
  }

  private static Skip skip(FieldReader fields) {
    return new Skip(
        new MemberId(fields.text()), fields.constant(SkipReason.class), fields.instant());
  }

  private static Optional<CallSummary.Answer> answer(Optional<MemberId> by, Optional<Instant> at) {
    return by.map(member -> new CallSummary.Answer(member, at.orElseThrow()));
  }

  private static Optional<CallSummary.SentOn> sentOn(
      Optional<String> to, Optional<Boolean> voicemail, Optional<Instant> answeredAt) {
    return to.map(place -> new CallSummary.SentOn(place, voicemail.orElse(false), answeredAt));
  }
}
