package org.carillon.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carillon.domain.record.Circumstance.OUT_OF_HOURS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.domain.call.Attempt;
import org.carillon.domain.call.AttemptEnd;
import org.carillon.domain.call.CallFact;
import org.carillon.domain.call.CallId;
import org.carillon.domain.call.CallSummary;
import org.carillon.domain.call.Exhaustion;
import org.carillon.domain.call.Unreached;
import org.carillon.domain.call.Visit;
import org.carillon.domain.call.VisitOutcome;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.record.Circumstance;
import org.carillon.domain.record.EndCause;
import org.carillon.domain.record.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactLineTest {

  static Stream<CallFact> keptFacts() {
    return Stream.of(
        Calls.arrived("a"),
        Calls.arrivedOnLine("a", "+33123456789", OUT_OF_HOURS, Circumstance.DEAD_END),
        Calls.answered("a"),
        Calls.ended("a"),
        new CallFact.Ended(Calls.summary("id\twith\ttabs", "\"J\\D\r\n\" <sip:é漢@x>\t")),
        new CallFact.Ended(
            new CallSummary(
                new CallId("b"),
                "610",
                "",
                Calls.NOON,
                Optional.empty(),
                Calls.NOON,
                Outcome.MISSED,
                EndCause.CALLER_CANCEL,
                List.of(),
                List.of(
                    new Visit(
                        "610",
                        Calls.NOON,
                        Calls.NOON,
                        VisitOutcome.VOICEMAIL,
                        Optional.of(Exhaustion.ALL_BUSY),
                        Optional.of("sip:box@vm.example"),
                        0,
                        List.of(),
                        new Unreached(List.of(new MemberId("ann"), new MemberId("b\tb")), 5_000),
                        Optional.of(Calls.NOON.plusSeconds(1)))),
                Optional.of(
                    new CallSummary.SentOn("sip:box@vm.example", true, Optional.of(Calls.NOON))))));
  }

  @ParameterizedTest
  @MethodSource("keptFacts")
  void factComesBackAsItWas(CallFact fact) {
    String line = FactLine.of(fact);

    assertThat(line).endsWith("\n").containsOnlyOnce("\n").doesNotContain("\r");
    assertThat(FactLine.read(chomped(line))).contains(fact);
  }

  @ParameterizedTest
  @MethodSource("keptFacts")
  void lineTornAnywhereHoldsNothing(CallFact fact) {
    String line = chomped(FactLine.of(fact));

    for (int length = 0; length < line.length(); length++) {
      assertThat(FactLine.read(line.substring(0, length))).isEmpty();
    }
  }

  @Test
  void whatSaysNothingOfHowACallEndsIsNotKept() {
    assertThat(FactLine.isKept(Calls.offered("a"))).isFalse();
    assertThat(FactLine.isKept(new CallFact.Queued(new CallId("a"), "600", Calls.NOON))).isFalse();
    assertThat(keptFacts()).allMatch(FactLine::isKept);
  }

  @Test
  void recordsThatDidNotTellRedirectionsAreStillRead() {
    String line =
        "ended3\ta\t600\tsip:carl@x\t2026-05-01T12:00:00Z\t\t\t2026-05-01T12:01:00Z\tMISSED"
            + "\tCALLER_CANCEL\t1\tann\t2026-05-01T12:00:00Z\t2026-05-01T12:00:10Z\tBUSY"
            + "\t0\t\t\t\t\t\t\t";

    assertThat(((CallFact.Ended) FactFields.read(line)).summary().attempts())
        .containsExactly(
            new Attempt(
                new MemberId("ann"),
                Instant.parse("2026-05-01T12:00:00Z"),
                Instant.parse("2026-05-01T12:00:10Z"),
                AttemptEnd.BUSY));
  }

  @Test
  void intactLineOfAnUnknownKindIsNotPassedOver() {
    assertThatThrownBy(() -> FactFields.read("queued9\ta"))
        .hasMessageContaining("queued9")
        .hasMessageContaining("newer version");
  }

  private static String chomped(String line) {
    return line.substring(0, line.length() - 1);
  }
}
