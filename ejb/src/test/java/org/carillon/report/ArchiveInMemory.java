package org.carillon.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.kpi.OfferReading;
import org.carillon.domain.kpi.VisitReading;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.Flags;
import org.carillon.domain.record.Outcome;

/** Calls in lists; visits and offers belong to every period. */
final class ArchiveInMemory implements CallArchive {

  private final List<ArchivedCall> calls = new ArrayList<>();
  private final List<ArchivedVisit> visits = new ArrayList<>();
  private final List<ArchivedOffer> offers = new ArrayList<>();
  private long pretended;

  /** A call that takes a minute. */
  void call(Instant at, Outcome outcome, Optional<Instant> mailbox) {
    call(at, outcome, mailbox, Set.of());
  }

  /** A colleague calls, for a minute. */
  void internalCall(Instant at, Outcome outcome) {
    call(at, outcome, Optional.empty(), Set.of(Flag.INTERNAL));
  }

  private void call(Instant at, Outcome outcome, Optional<Instant> mailbox, Set<Flag> flags) {
    calls.add(
        new ArchivedCall(
            outcome,
            EndCause.CALLER_BYE,
            new Flags(flags),
            at,
            Optional.of(at),
            Optional.empty(),
            mailbox,
            at.plusSeconds(60)));
  }

  void call(Instant at, Outcome outcome) {
    call(at, outcome, Optional.empty());
  }

  void calls(int count, Instant at) {
    for (int i = 0; i < count; i++) {
      call(at, Outcome.ANSWERED);
    }
  }

  void visit(String group, VisitOutcome outcome) {
    visits.add(
        new ArchivedVisit(
            group, new VisitReading(outcome, Optional.empty(), Duration.ZERO), Optional.empty()));
  }

  void answeredVisit(String group, String member) {
    visits.add(
        new ArchivedVisit(
            group,
            new VisitReading(VisitOutcome.ANSWERED_HERE, Optional.empty(), Duration.ZERO),
            Optional.of(new MemberId(member))));
  }

  void offer(String member, AttemptEnd end) {
    offers.add(
        new ArchivedOffer(
            new MemberId(member), new OfferReading(end, Duration.ZERO, Duration.ZERO)));
  }

  /** Says that there are so many calls. */
  void pretends(long count) {
    pretended = count;
  }

  @Override
  public long count(Excerpt excerpt) {
    return Math.max(pretended, calls(excerpt).size());
  }

  @Override
  public List<ArchivedCall> calls(Excerpt excerpt) {
    return calls.stream().filter(call -> isIn(excerpt, call)).toList();
  }

  private static boolean isIn(Excerpt excerpt, ArchivedCall call) {
    return !call.arrivedAt().isBefore(excerpt.from())
        && call.arrivedAt().isBefore(excerpt.to())
        && (excerpt.internal() || !call.flags().has(Flag.INTERNAL));
  }

  @Override
  public List<ArchivedVisit> visits(Excerpt excerpt) {
    return visits;
  }

  @Override
  public List<ArchivedOffer> offers(Excerpt excerpt) {
    return offers;
  }

  @Override
  public List<Instant> arrivals(Excerpt excerpt) {
    return calls(excerpt).stream().map(ArchivedCall::arrivedAt).toList();
  }

  @Override
  public Optional<Instant> first() {
    return calls.stream().map(ArchivedCall::arrivedAt).min(Instant::compareTo);
  }
}
