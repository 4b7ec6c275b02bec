package org.carillon.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carillon.domain.record.Circumstance.CALLBACK_REQUESTED;
import static org.carillon.domain.record.Circumstance.DEAD_END;
import static org.carillon.domain.record.Circumstance.FISHING;
import static org.carillon.domain.record.Circumstance.OUT_OF_HOURS;
import static org.carillon.domain.record.Circumstance.QUEUED;
import static org.carillon.domain.record.Circumstance.QUEUE_TIMEOUT;
import static org.carillon.domain.record.Circumstance.SCREEN_REFUSED;
import static org.carillon.domain.record.Circumstance.TRANSFER_MISSED;
import static org.carillon.domain.record.EndCause.CALLER_BYE;
import static org.carillon.domain.record.EndCause.CALLER_CANCEL;
import static org.carillon.domain.record.EndCause.ERROR;
import static org.carillon.domain.record.EndCause.MEMBER_BYE;
import static org.carillon.domain.record.EndCause.SYSTEM_BYE;
import static org.carillon.domain.record.EndCause.SYSTEM_REJECT;
import static org.carillon.domain.record.Story.call;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A story for each rule of features 6.2, and for each edge case of 6.3 that can be told so. */
class OutcomeRuleTest {

  static Stream<Arguments> rules() {
    return Stream.of(
        row("dead-end line", OutcomeRule.DEAD_END, call().with(DEAD_END).ends(2, SYSTEM_BYE)),
        row(
            "dead-end choice, then hang-up",
            OutcomeRule.DEAD_END,
            call().with(DEAD_END).ends(2, CALLER_BYE)),
        row(
            "dead-end line with a message",
            OutcomeRule.DEAD_END,
            call().with(DEAD_END).beep(5, 9).ends(14, CALLER_BYE)),
        row(
            "caller on the block list",
            OutcomeRule.BLOCKED,
            call().with(Circumstance.BLOCKED).ends(0, SYSTEM_REJECT)),
        row(
            "member answers",
            OutcomeRule.HUMAN,
            call().enters(0).answered(4, 4).ends(90, MEMBER_BYE)),
        row(
            "number outside answers",
            OutcomeRule.HUMAN,
            call().enters(0).answeredOutside(24, 4).ends(90, CALLER_BYE)),
        row(
            "answered out of hours",
            OutcomeRule.HUMAN,
            call().with(OUT_OF_HOURS).enters(0).answered(4, 4).ends(90, MEMBER_BYE)),
        row(
            "fault while talking",
            OutcomeRule.HUMAN,
            call().enters(0).answered(4, 4).ends(90, ERROR)),
        row("node dies while ringing", OutcomeRule.FAULT, call().enters(0).ends(3, ERROR)),
        row("fault before the group", OutcomeRule.FAULT, call().ends(0, ERROR)),
        row(
            "message left",
            OutcomeRule.VOICEMAIL,
            call().enters(0).beep(20, 12).ends(32, CALLER_BYE)),
        row(
            "message left in a fishing group",
            OutcomeRule.VOICEMAIL,
            call().with(FISHING).enters(0).beep(20, 12).ends(32, CALLER_BYE)),
        row("closed line", OutcomeRule.CLOSED, call().with(OUT_OF_HOURS).ends(9, SYSTEM_BYE)),
        row(
            "hang-up while a fishing group rings",
            OutcomeRule.HANG_UP_FISHING,
            call().with(FISHING).enters(0).ends(9, CALLER_CANCEL)),
        row("hang-up while ringing", OutcomeRule.GROUP, call().enters(0).ends(9, CALLER_CANCEL)),
        row("nobody left to ring", OutcomeRule.GROUP, call().enters(0).ends(40, SYSTEM_REJECT)),
        row(
            "nobody left to ring in a fishing group",
            OutcomeRule.GROUP,
            call().with(FISHING).enters(0).ends(40, SYSTEM_REJECT)),
        row(
            "queue is over",
            OutcomeRule.GROUP,
            call().with(QUEUED, QUEUE_TIMEOUT).enters(0).ends(60, SYSTEM_BYE)),
        row("hang-up in the welcome audio", OutcomeRule.HANG_UP_BEFORE, call().ends(3, CALLER_BYE)),
        row("menu without an answer", OutcomeRule.NOWHERE, call().ends(30, SYSTEM_BYE)),
        row("group switched off", OutcomeRule.NOWHERE, call().ends(0, SYSTEM_REJECT)));
  }

  static Stream<Arguments> edgeCases() {
    return Stream.of(
        edge(
            "hang-up 0.3 s after entering the group",
            Outcome.MISSED,
            call().enters(2).ends(2.3, CALLER_CANCEL)),
        edge(
            "the same, fishing",
            Outcome.ABANDONED,
            call().with(FISHING).enters(2).ends(2.3, CALLER_CANCEL)),
        edge("hang-up in a menu after a digit", Outcome.ABANDONED, call().ends(8, CALLER_BYE)),
        edge(
            "hang-up in the welcome audio of a closed line",
            Outcome.MISSED,
            call().with(OUT_OF_HOURS).ends(3, CALLER_BYE)),
        edge(
            "closed line, message left",
            Outcome.MISSED,
            call().with(OUT_OF_HOURS).beep(9, 12).ends(21, CALLER_BYE)),
        edge(
            "hang-up in the greeting after a group",
            Outcome.MISSED,
            call().enters(0).ends(24, CALLER_BYE)),
        edge(
            "hang-up in the greeting without a group",
            Outcome.ABANDONED,
            call().ends(4, CALLER_BYE)),
        edge(
            "message by choice, never in a group",
            Outcome.MISSED,
            call().beep(7, 20).ends(27, CALLER_BYE)),
        edge(
            "beep reached, 1 s recorded",
            Outcome.MISSED,
            call().enters(0).beep(20, 1).ends(21, CALLER_BYE)),
        edge(
            "mobile's mailbox answers",
            Outcome.ANSWERED,
            call().enters(0).answeredOutside(21, 1).ends(40, CALLER_BYE)),
        edge(
            "everybody refuses the caller, message left",
            Outcome.MISSED,
            call().with(SCREEN_REFUSED).enters(0).beep(20, 5).ends(25, CALLER_BYE)),
        edge(
            "answered, transfer not answered",
            Outcome.ANSWERED,
            call().with(TRANSFER_MISSED).visits(2).enters(0).answered(5, 5).ends(60, CALLER_BYE)),
        edge(
            "CANCEL and 200 cross, 200 first",
            Outcome.ANSWERED,
            call().enters(0).answered(5, 5).ends(5, CALLER_BYE)),
        edge(
            "call-back asked for in the queue",
            Outcome.MISSED,
            call().with(QUEUED, CALLBACK_REQUESTED).enters(0).ends(30, SYSTEM_BYE)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rules")
  void firstRuleThatFitsDecides(String name, OutcomeRule rule, CallStory story) {
    assertThat(OutcomeRule.of(story)).isEqualTo(rule);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("edgeCases")
  void edgeCaseHasItsOutcome(String name, Outcome outcome, CallStory story) {
    assertThat(OutcomeRule.of(story).outcome()).isEqualTo(outcome);
  }

  private static Arguments row(String name, OutcomeRule rule, CallStory story) {
    return Arguments.of(name, rule, story);
  }

  private static Arguments edge(String name, Outcome outcome, CallStory story) {
    return Arguments.of(name, outcome, story);
  }
}
