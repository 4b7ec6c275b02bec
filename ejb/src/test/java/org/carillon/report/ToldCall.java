package org.carillon.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.CallTerms;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.Particulars;
import org.carillon.domain.call.Visit;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.CallGroup;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.record.CallStory;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.OutcomeRule;

/** Tells a call step by step; seconds count from when it entered its first group. */
final class ToldCall {

  private final Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
  private final List<Attempt> attempts = new ArrayList<>();
  private final List<Visit> visits = new ArrayList<>();
  private final String id;
  private final Instant arrived;
  private final String line;
  private Optional<Instant> entered = Optional.empty();
  private Optional<CallSummary.Answer> answer = Optional.empty();
  private Optional<CallStory.Recording> recording = Optional.empty();
  private int before;

  ToldCall(String id, Instant arrived, String line) {
    this.id = id;
    this.arrived = arrived;
    this.line = line;
  }

  ToldCall enters(int after) {
    before = after;
    entered = Optional.of(at(0));
    return this;
  }

  ToldCall with(Circumstance... some) {
    circumstances.addAll(Set.of(some));
    return this;
  }

  ToldCall offered(String member, int seconds, AttemptEnd end) {
    attempts.add(new Attempt(new MemberId(member), here(), here().plusSeconds(seconds), end));
    return this;
  }

  ToldCall visit(String group, int seconds, VisitOutcome outcome) {
    return visit(group, seconds, outcome, Optional.empty(), Optional.empty());
  }

  ToldCall overflowed(String group, int seconds, Exhaustion reason, String to) {
    return visit(group, seconds, VisitOutcome.OVERFLOWED, Optional.of(reason), Optional.of(to));
  }

  ToldCall answered(String member, int after) {
    answer = Optional.of(new CallSummary.Answer(new MemberId(member), at(after)));
    return this;
  }

  ToldCall beep(int after, int seconds) {
    recording = Optional.of(new CallStory.Recording(at(after), Duration.ofSeconds(seconds)));
    return this;
  }

  CallSummary ends(int after, EndCause cause) {
    CallStory story =
        new CallStory(
            arrived,
            entered,
            answer.map(taken -> new CallStory.Answer(taken.at(), arrived, false)),
            recording,
            at(after),
            cause,
            visits.size(),
            circumstances);
    return new CallSummary(
        new CallId(id),
        "610",
        "anonymous",
        arrived,
        answer,
        at(after),
        OutcomeRule.of(story).outcome(),
        cause,
        attempts,
        visits,
        recording.map(left -> new CallSummary.SentOn("sip:box", true, Optional.of(left.begunAt()))),
        Particulars.of(terms(), story));
  }

  private CallTerms terms() {
    return new CallTerms(new CallId(id), "610", "anonymous", CallGroup.LONGEST_MAX_TIME)
        .onLine(line);
  }

  private ToldCall visit(
      String group,
      int seconds,
      VisitOutcome outcome,
      Optional<Exhaustion> reason,
      Optional<String> to) {
    int here = attempts.size() - visits.stream().mapToInt(Visit::attempts).sum();
    visits.add(
        new Visit(
            group, here(), here().plusSeconds(seconds), outcome, reason, to, here, List.of()));
    return this;
  }

  /** When the call came to the group it is in. */
  private Instant here() {
    return visits.stream().map(Visit::leftAt).reduce((a, b) -> b).orElse(at(0));
  }

  private Instant at(int seconds) {
    return arrived.plusSeconds(before + seconds);
  }
}
