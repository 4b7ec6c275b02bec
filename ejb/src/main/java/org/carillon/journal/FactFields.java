package org.carillon.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.call.EndCause;
import org.carillon.domain.call.Outcome;
import org.carillon.domain.group.MemberId;

/**
 * A fact as fields separated by tabs; the first names the kind of fact and the format's version.
 */
final class FactFields {

  private static final String ARRIVED = "arrived1";
  private static final String ANSWERED = "answered1";
  private static final String ENDED = "ended1";

  private FactFields() {}

  static String of(CallFact fact) {
    Fields fields = new Fields();
    if (fact instanceof CallFact.Arrived arrived) {
      CallTerms terms = arrived.terms();
      fields.add(ARRIVED).add(terms.id()).add(arrived.at()).add(terms.group());
      fields.add(terms.caller()).add(terms.maxTime());
    } else if (fact instanceof CallFact.Answered answered) {
      fields.add(ANSWERED).add(answered.call()).add(answered.at()).add(answered.member());
    } else if (fact instanceof CallFact.Ended ended) {
      summary(ended.summary(), fields.add(ENDED));
    } else {
      throw new IllegalArgumentException(fact.getClass().getName() + " is not kept in the journal");
    }
    return fields.toString();
  }

  static CallFact read(String line) {
    Iterator<String> fields = List.of(line.split("\t", -1)).iterator();
    String kind = fields.next();
    switch (kind) {
      case ARRIVED:
        return arrived(fields);
      case ANSWERED:
        CallId call = new CallId(text(fields));
        Instant at = instant(fields);
        return new CallFact.Answered(call, new MemberId(text(fields)), at);
      case ENDED:
        return new CallFact.Ended(summary(fields));
      default:
        throw new IllegalArgumentException(
            "journal entry of unknown kind '" + kind + "': it was written by a newer version");
    }
  }

  private static CallFact arrived(Iterator<String> fields) {
    CallId id = new CallId(text(fields));
    Instant at = instant(fields);
    CallTerms terms = new CallTerms(id, text(fields), text(fields), Duration.parse(fields.next()));
    return new CallFact.Arrived(terms, at);
  }

  private static void summary(CallSummary call, Fields fields) {
    fields.add(call.id()).add(call.group()).add(call.caller()).add(call.arrivedAt());
    fields.add(call.answer().map(taken -> taken.by().value()).orElse(""));
    fields.add(call.answer().map(taken -> taken.at().toString()).orElse(""));
    fields.add(call.endedAt()).add(call.outcome().name()).add(call.cause().name());
    for (Attempt attempt : call.attempts()) {
      fields.add(attempt.member()).add(attempt.offeredAt()).add(attempt.endedAt());
      fields.add(attempt.end().name());
    }
  }

  private static CallSummary summary(Iterator<String> fields) {
    return new CallSummary(
        new CallId(text(fields)),
        text(fields),
        text(fields),
        instant(fields),
        answer(text(fields), fields.next()),
        instant(fields),
        Outcome.valueOf(fields.next()),
        EndCause.valueOf(fields.next()),
        attempts(fields));
  }

  private static Optional<CallSummary.Answer> answer(String by, String at) {
    return by.isEmpty()
        ? Optional.empty()
        : Optional.of(new CallSummary.Answer(new MemberId(by), Instant.parse(at)));
  }

  private static List<Attempt> attempts(Iterator<String> fields) {
    List<Attempt> attempts = new ArrayList<>();
    while (fields.hasNext()) {
      MemberId member = new MemberId(text(fields));
      attempts.add(
          new Attempt(member, instant(fields), instant(fields), AttemptEnd.valueOf(fields.next())));
    }
    return attempts;
  }

  private static String text(Iterator<String> fields) {
    return FieldText.plain(fields.next());
  }

  private static Instant instant(Iterator<String> fields) {
    return Instant.parse(fields.next());
  }

  private static final class Fields {
    private final StringJoiner joined = new StringJoiner("\t");

    Fields add(Object value) {
      joined.add(FieldText.escaped(value.toString()));
      return this;
    }

    @Override
    public String toString() {
      return joined.toString();
    }
  }
}
