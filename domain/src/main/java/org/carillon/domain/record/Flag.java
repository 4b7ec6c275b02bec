package org.carillon.domain.record;

import java.time.Duration;
import java.util.function.BiPredicate;

/** What is worth knowing of a call beside its outcome (features 6.2); a call has any number. */
public enum Flag {
  /** The caller heard the beep, and said nothing that is worth keeping. */
  VOICEMAIL_ENTERED((call, limits) -> call.recording().isPresent() && !leftAMessage(call, limits)),
  /** The caller left a message. */
  VOICEMAIL_LEFT(Flag::leftAMessage),
  /** The call went on to another group, another line or a number outside. */
  OVERFLOWED(
      (call, limits) ->
          call.visits() > 1
              || call.has(Circumstance.EXTERNAL)
              || call.has(Circumstance.OTHER_LINE)),
  /** The caller waited in a queue. */
  QUEUED(Circumstance.QUEUED),
  /** The caller's time in the queue was over. */
  QUEUE_TIMEOUT(Circumstance.QUEUE_TIMEOUT),
  /** It went before others that waited. */
  URGENT(Circumstance.URGENT),
  /** The line was closed when the call came. */
  OUT_OF_HOURS(Circumstance.OUT_OF_HOURS),
  /** The caller hung up so soon after entering the group that nobody had a chance. */
  SHORT_ABANDON(Flag::hungUpAtOnce),
  /** It was answered, and over in the same second (features 5.4.3). */
  ZERO_TALK((call, limits) -> call.answer().isPresent() && call.talked().toSeconds() == 0),
  /** Probably a mailbox, not a human, answered outside. */
  SUSPECT(Flag::answeredBeforeAHumanCould),
  /** It was offered first to whom the CRM names. */
  CRM_OWNER(Circumstance.CRM_OWNER),
  /** Everybody who was asked refused this caller. */
  SCREEN_REFUSED(Circumstance.SCREEN_REFUSED),
  /** Somebody picked it up, at a phone that did not ring for it. */
  PICKED_UP(Circumstance.PICKED_UP),
  /** The caller asked to be called back. */
  CALLBACK_REQUESTED(Circumstance.CALLBACK_REQUESTED),
  /** It overflowed to a number outside. */
  EXTERNAL(Circumstance.EXTERNAL),
  /** It was answered, then transferred to where nobody answered. */
  TRANSFER_MISSED(Circumstance.TRANSFER_MISSED),
  /** One of our own people called; figures leave it out unless they are asked for it. */
  INTERNAL(Circumstance.INTERNAL);

  private final BiPredicate<CallStory, FlagLimits> condition;

  Flag(BiPredicate<CallStory, FlagLimits> condition) {
    this.condition = condition;
  }

  Flag(Circumstance circumstance) {
    this((call, limits) -> call.has(circumstance));
  }

  /** Whether a call has this flag. */
  public boolean isOn(CallStory call, FlagLimits limits) {
    return condition.test(call, limits);
  }

  private static boolean leftAMessage(CallStory call, FlagLimits limits) {
    return call.recording()
        .filter(left -> left.length().compareTo(limits.shortestMessage()) >= 0)
        .isPresent();
  }

  private static boolean hungUpAtOnce(CallStory call, FlagLimits limits) {
    boolean waitedInVain = call.answer().isEmpty() && call.recording().isEmpty();
    return waitedInVain && call.endedByCaller() && shorter(call, limits.shortAbandon());
  }

  private static boolean shorter(CallStory call, Duration limit) {
    return call.waited().filter(waited -> waited.compareTo(limit) < 0).isPresent();
  }

  private static boolean answeredBeforeAHumanCould(CallStory call, FlagLimits limits) {
    return call.answer()
        .filter(CallStory.Answer::outside)
        .filter(taken -> taken.ringTime().compareTo(limits.fastestHuman()) < 0)
        .isPresent();
  }
}
