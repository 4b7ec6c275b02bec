package org.carillon.domain.kpi;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Outcome;

/**
 * The figures of inbound calls that are over (features 6.4).
 *
 * @param calls all of the period
 */
public record CallKpis(List<Reading> calls) {

  /** Copies the list, so that the record stays immutable. */
  public CallKpis {
    calls = List.copyOf(calls);
  }

  /** How many calls came in: the sum of {@link #count} over all outcomes. */
  public long received() {
    return calls.size();
  }

  /** How many of them somebody should have answered: all but those ignored and blocked. */
  public long offered() {
    return offeredCalls().size();
  }

  /** How many came to this. */
  public long count(Outcome outcome) {
    return calls.stream().filter(call -> call.outcome() == outcome).count();
  }

  /** Answered of those offered (K44). */
  public Rate pickUpRate() {
    return Rate.of(offeredCalls(), Reading::isAnswered);
  }

  /** Answered of those offered while the line was open. */
  public Rate openHoursPickUpRate() {
    return Rate.of(offeredWithout(Flag.OUT_OF_HOURS), Reading::isAnswered);
  }

  /** Answered of those offered whose caller did not hang up at once. */
  public Rate netPickUpRate() {
    return Rate.of(offeredWithout(Flag.SHORT_ABANDON), Reading::isAnswered);
  }

  /**
   * Callers who hung up before being answered, of those offered (K45); not the share of the outcome
   * ABANDONED.
   */
  public Rate abandonmentRate() {
    return Rate.of(offeredCalls(), Reading::isGivenUp);
  }

  /** Callers who left a message, of those offered. */
  public Rate voicemailRate() {
    return Rate.of(offeredCalls(), call -> call.flags().has(Flag.VOICEMAIL_LEFT));
  }

  /** Calls that a mailbox took, whether or not a message was left, of those offered. */
  public Rate mailboxRate() {
    return Rate.of(offeredCalls(), Reading::heardBeep);
  }

  /** How long callers waited for a group, answered or not (K46). */
  public Times waits() {
    return Times.of(those(Reading::hasWaited), Reading::waited);
  }

  /** How long callers waited who were answered; its mean is the average speed of answer. */
  public Times waitsForAnswer() {
    return Times.of(those(Reading::isAnswered), Reading::waited);
  }

  /** How long callers waited for a group who hung up before being answered. */
  public Times waitsUntilAbandon() {
    return Times.of(those(Reading::isGivenUp), Reading::waited);
  }

  /** How long welcome audio and menus kept the callers who then waited; this is no waiting. */
  public Times before() {
    return Times.of(those(Reading::hasWaited), Reading::before);
  }

  private Collection<Reading> offeredCalls() {
    return those(Reading::isOffered);
  }

  private Collection<Reading> offeredWithout(Flag flag) {
    return those(call -> call.isOffered() && !call.flags().has(flag));
  }

  private Collection<Reading> those(Predicate<Reading> condition) {
    return calls.stream().filter(condition).toList();
  }
}
