package org.carillon.domain.record;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The rules that give a call its outcome, in order: the first that fits decides (features 6.2). The
 * last one fits every call, so that every call has exactly one outcome.
 */
public enum OutcomeRule {
  /** It came to a dead end, and never to a group or a human (W11). */
  DEAD_END(
      Outcome.IGNORED,
      call -> call.has(Circumstance.DEAD_END) && call.enter().isEmpty() && call.answer().isEmpty()),
  /** It was refused before routing. */
  BLOCKED(Outcome.BLOCKED, call -> call.has(Circumstance.BLOCKED)),
  /** A human had the caller, in the group, outside, out of hours: wherever (K44). */
  HUMAN(Outcome.ANSWERED, call -> call.answer().isPresent()),
  /** We were at fault. */
  FAULT(Outcome.FAILED, CallStory::endedByFault),
  /** The caller could leave a message (W6). */
  VOICEMAIL(Outcome.MISSED, call -> call.recording().isPresent()),
  /** The line was closed (W5). */
  CLOSED(Outcome.MISSED, call -> call.has(Circumstance.OUT_OF_HOURS)),
  /** The caller hung up while waiting for a group that is fishing (W9). */
  HANG_UP_FISHING(
      Outcome.ABANDONED,
      call -> call.enter().isPresent() && call.endedByCaller() && call.has(Circumstance.FISHING)),
  /** The group did not answer, whoever ended the call (W2 to W4). */
  GROUP(Outcome.MISSED, call -> call.enter().isPresent()),
  /** The caller hung up in the welcome audio or a menu (W7, W8). */
  HANG_UP_BEFORE(Outcome.ABANDONED, CallStory::endedByCaller),
  /** Anything else, such as a menu that was not answered or a line without steps (W1). */
  NOWHERE(Outcome.MISSED, call -> true);

  private final Outcome outcome;
  private final Predicate<CallStory> condition;

  OutcomeRule(Outcome outcome, Predicate<CallStory> condition) {
    this.outcome = outcome;
    this.condition = condition;
  }

  /** The rule that decides about this call. */
  public static OutcomeRule of(CallStory call) {
    return Arrays.stream(values()).filter(rule -> rule.fits(call)).findFirst().orElseThrow();
  }

  /** What a call comes to by this rule. */
  public Outcome outcome() {
    return outcome;
  }

  private boolean fits(CallStory call) {
    return condition.test(call);
  }
}
