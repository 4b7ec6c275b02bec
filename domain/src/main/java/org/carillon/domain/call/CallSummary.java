package org.carillon.domain.call;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.record.CallStory;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;

/**
 * The one record of a call, derived from its final state. Reports, the live board and notifications
 * all read this.
 *
 * @param id the call
 * @param group number of the group that the call came to first
 * @param caller who called, as received
 * @param arrivedAt when the INVITE came
 * @param answer who took the call and when; empty when nobody did
 * @param endedAt when the call was over
 * @param outcome what it came to
 * @param cause what ended it
 * @param attempts the offers, in order
 * @param visits the groups the call came through, in order
 * @param sentOn where the call went when it left the groups; empty when it did not
 * @param particulars what else reports know of it
 */
public record CallSummary(
    CallId id,
    String group,
    String caller,
    Instant arrivedAt,
    Optional<Answer> answer,
    Instant endedAt,
    Outcome outcome,
    EndCause cause,
    List<Attempt> attempts,
    List<Visit> visits,
    Optional<SentOn> sentOn,
    Particulars particulars) {

  /**
   * The moment a member took the call.
   *
   * @param by who answered
   * @param at when our 200 left for the caller
   */
  public record Answer(MemberId by, Instant at) implements Serializable {}

  /**
   * A call that left the groups.
   *
   * @param to telephone number or SIP URI
   * @param voicemail whether that is a mailbox
   * @param answeredAt when it was answered there; empty when it was not
   */
  public record SentOn(String to, boolean voicemail, Optional<Instant> answeredAt) {}

  /**
   * The record of a call that was refused because of who called.
   *
   * @param terms what was known of it
   * @param at when
   */
  public static CallSummary blocked(CallTerms terms, Instant at) {
    return new CallSummary(
        terms.id(),
        terms.group(),
        terms.caller(),
        at,
        Optional.empty(),
        at,
        Outcome.BLOCKED,
        EndCause.SYSTEM_REJECT,
        List.of(),
        List.of(),
        Optional.empty(),
        Particulars.of(
            terms,
            CallStory.refused(at, terms.with(Set.of(Circumstance.BLOCKED)).circumstances())));
  }

  /** A call of which nothing else is known. */
  public CallSummary(
      CallId id,
      String group,
      String caller,
      Instant arrivedAt,
      Optional<Answer> answer,
      Instant endedAt,
      Outcome outcome,
      EndCause cause,
      List<Attempt> attempts,
      List<Visit> visits,
      Optional<SentOn> sentOn) {
    this(
        id,
        group,
        caller,
        arrivedAt,
        answer,
        endedAt,
        outcome,
        cause,
        attempts,
        visits,
        sentOn,
        Particulars.NONE);
  }

  /** Copies the lists, so that the record stays immutable. */
  public CallSummary {
    attempts = List.copyOf(attempts);
    visits = List.copyOf(visits);
  }

  /** The same call, of which this is known as well. */
  public CallSummary with(Particulars known) {
    return new CallSummary(
        id, group, caller, arrivedAt, answer, endedAt, outcome, cause, attempts, visits, sentOn,
        known);
  }

  /** Number of the group in which the call was answered, or which it came to last. */
  public String answeredIn() {
    return visits.stream()
        .filter(visit -> visit.outcome() == VisitOutcome.ANSWERED_HERE)
        .findFirst()
        .or(() -> visits.stream().reduce((earlier, later) -> later))
        .map(Visit::group)
        .orElse(group);
  }

  /** Whether the caller waited in a queue. */
  public boolean wasQueued() {
    return visits.stream().anyMatch(visit -> visit.queuedAt().isPresent());
  }

  /**
   * How long the caller waited, from entering a group to an answer, a mailbox or the end; empty
   * when the call never entered a group.
   */
  public Optional<Duration> waited() {
    Instant until = answer.map(Answer::at).or(this::mailboxAt).orElse(endedAt);
    return particulars.enteredAt().map(from -> CallStory.between(from, until));
  }

  /** How long the call took to enter a group; empty when it never entered one. */
  public Optional<Duration> beforeEntering() {
    return particulars.enteredAt().map(entered -> CallStory.between(arrivedAt, entered));
  }

  /** When a mailbox took the call; empty when none did. */
  public Optional<Instant> mailboxAt() {
    return sentOn.filter(SentOn::voicemail).flatMap(SentOn::answeredAt);
  }

  /** How long they talked; zero when nobody answered. */
  public Duration talked() {
    return answer.map(taken -> Duration.between(taken.at(), endedAt)).orElse(Duration.ZERO);
  }
}
