package org.carillon.domain.call;

import java.time.Duration;
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

  /** The call came to a group: the one that was dialled, or one it went on to. */
  record Entered(CallId call, String group, Instant at) implements CallFact {}

  /** The caller waits in the queue of a group for the first time. */
  record Queued(CallId call, String group, Instant at) implements CallFact {}

  /** A member is offered the call. */
  record Offered(CallId call, String group, MemberId member, Instant at) implements CallFact {}

  /** The offer to a member ended, otherwise than by an answer that stands. */
  record OfferEnded(CallId call, String group, MemberId member, AttemptEnd end, Instant at)
      implements CallFact {}

  /** A member took the call, or somebody at the place outside that it was sent to. */
  record Answered(CallId call, String group, MemberId member, Instant at) implements CallFact {}

  /** Whoever took the call has left it to somebody else, after they talked for that long. */
  record HandedOver(CallId call, String group, MemberId member, Duration talked, Instant at)
      implements CallFact {}

  /** The call was sent outside, or to a mailbox. */
  record SentOn(CallId call, String to, Instant at) implements CallFact {}

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
