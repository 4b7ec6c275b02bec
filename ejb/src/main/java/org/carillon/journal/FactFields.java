package org.carillon.journal;

import java.time.Duration;
import java.time.Instant;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.record.Circumstance;

/**
 * A fact as fields separated by tabs; the first names the kind of fact and the format's version.
 */
final class FactFields {

  private static final String ARRIVED = "arrived2";
  private static final String ANSWERED = "answered2";
  private static final String ENDED = "ended4";

  /** Written before records told where phones had sent the call. */
  private static final String ENDED_BEFORE = "ended3";

  private FactFields() {}

  static String of(CallFact fact) {
    Fields fields = new Fields();
    if (fact instanceof CallFact.Arrived arrived) {
      CallTerms terms = arrived.terms();
      fields.add(ARRIVED).add(terms.id()).add(arrived.at()).add(terms.group());
      fields.add(terms.caller()).add(terms.maxTime());
      fields.add(terms.line()).addConstants(terms.circumstances());
    } else if (fact instanceof CallFact.Answered answered) {
      fields.add(ANSWERED).add(answered.call()).add(answered.group());
      fields.add(answered.member()).add(answered.at());
    } else if (fact instanceof CallFact.Ended ended) {
      SummaryFields.write(ended.summary(), fields.add(ENDED));
    } else {
      throw new IllegalArgumentException(fact.getClass().getName() + " is not kept in the journal");
    }
    return fields.toString();
  }

  static CallFact read(String line) {
    FieldReader fields = new FieldReader(line);
    String kind = fields.text();
    switch (kind) {
      case ARRIVED:
        return arrived(fields);
      case ANSWERED:
        return new CallFact.Answered(
            new CallId(fields.text()),
            fields.text(),
            new MemberId(fields.text()),
            fields.instant());
      case ENDED:
        return new CallFact.Ended(SummaryFields.read(fields, true));
      case ENDED_BEFORE:
        return new CallFact.Ended(SummaryFields.read(fields, false));
      default:
        throw new IllegalArgumentException(
            "journal entry of unknown kind '"
                + kind
                + "': it was written by an older or newer version");
    }
  }

  private static CallFact arrived(FieldReader fields) {
    CallId id = new CallId(fields.text());
    Instant at = fields.instant();
    CallTerms terms =
        new CallTerms(id, fields.text(), fields.text(), Duration.parse(fields.text()))
            .onLine(fields.text())
            .with(fields.constants(Circumstance.class));
    return new CallFact.Arrived(terms, at);
  }
}
