package org.carillon.domain.call;

import java.time.Instant;
import org.carillon.domain.group.MemberId;

/**
 * Something that happened to a call, worth telling others: the journal, the live board, reports.
 */
public sealed interface CallFact {

  /** The call it happened to. */
  CallId call();

  /** When it happened. */
  Instant at();

  /** A call came in for a group. Always the first fact of a call. */
  record Arrived(CallTerms terms, Instant at) implements CallFact {
    @Override
    public CallId call() {
      return terms.id();
    }
  }

  /** A member is offered the call. */
  record Offered(CallId call, MemberId member, Instant at) implements CallFact {}

  /** A member took the call. */
  record Answered(CallId call, MemberId member, Instant at) implements CallFact {}

  /** The call is over. Always the last fact of a call, told exactly once. */
  record Ended(CallSummary summary) implements CallFact {
    @Override
    public CallId call() {
      return summary.id();
    }

    @Override
    public Instant at() {
      return summary.endedAt();
    }
  }
}
