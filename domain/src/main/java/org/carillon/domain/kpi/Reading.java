package org.carillon.domain.kpi;

import java.time.Duration;
import java.util.Optional;
import org.carillon.domain.record.CallStory;
import org.carillon.domain.record.Flag;
import org.carillon.domain.record.FlagLimits;
import org.carillon.domain.record.Flags;
import org.carillon.domain.record.Outcome;
import org.carillon.domain.record.OutcomeRule;

/**
 * What the figures read of one call.
 *
 * @param outcome what it came to
 * @param flags what else is worth knowing
 * @param endedByCaller whether the caller hung up, before or after an answer
 * @param waited from entering a group to an answer, a beep or the end; empty when the call never
 *     entered a group
 * @param before how long welcome audio and menus took; empty when the call never entered a group
 */
public record Reading(
    Outcome outcome,
    Flags flags,
    boolean endedByCaller,
    Optional<Duration> waited,
    Optional<Duration> before) {

  /** What the figures read of this call. */
  public static Reading of(CallStory call, FlagLimits limits) {
    return new Reading(
        OutcomeRule.of(call).outcome(),
        Flags.of(call, limits),
        call.endedByCaller(),
        call.waited(),
        call.beforeEntering());
  }

  /** Whether a human had the caller. */
  boolean isAnswered() {
    return outcome == Outcome.ANSWERED;
  }

  /** Whether somebody should have answered: neither ignored nor blocked. */
  boolean isOffered() {
    return outcome != Outcome.IGNORED && outcome != Outcome.BLOCKED;
  }

  /** Whether the caller waited for a group, and no fault of ours cut that short. */
  boolean hasWaited() {
    return waited.isPresent() && isOffered() && outcome != Outcome.FAILED;
  }

  /** Whether the caller hung up before anybody answered and before a beep (K45). */
  boolean isGivenUp() {
    boolean inVain = outcome == Outcome.MISSED || outcome == Outcome.ABANDONED;
    return inVain && endedByCaller && !heardBeep();
  }

  /** Whether the caller waited so long at most; false when the call never entered a group. */
  boolean waitedAtMost(Duration limit) {
    return waited.filter(time -> time.compareTo(limit) <= 0).isPresent();
  }

  /** Whether a mailbox took the call. */
  boolean heardBeep() {
    return flags.has(Flag.VOICEMAIL_ENTERED) || flags.has(Flag.VOICEMAIL_LEFT);
  }
}
